package no.tilsagn.queryservice.readmodel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each read model that is being built is, for every instance to see. */
@Component
class Builds {

    /** A build that has said nothing for so long has died with its instance. */
    private static final Duration DEAD = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    Builds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How a build ended, or that it goes on. */
    enum Status {
        RUNNING,
        /** Its rows are in use. */
        SWAPPED,
        /** Its rows differ from those in use, which stay. */
        DIFFERENT,
        FAILED
    }

    /**
     * The last build of a read model.
     *
     * @param position folded so far
     * @param target the last position when it was last looked at
     * @param detail how it differed or why it failed
     */
    record Build(
            String name,
            long generation,
            Status status,
            long position,
            long target,
            @Nullable String detail,
            Instant startedAt,
            Instant updatedAt) {

        /** Events folded per second so far. */
        public long getRate() {
            long millis = Math.max(1, Duration.between(startedAt, updatedAt).toMillis());
            return position * 1_000 / millis;
        }

        /** Seconds until it has caught up, at that rate; none when it does not run, or nothing is folded yet. */
        public @Nullable Long getSecondsLeft() {
            return status == Status.RUNNING && getRate() > 0 ? (target - position) / getRate() : null;
        }
    }

    /** Announces a build; false when another one runs. */
    boolean start(ProgrammeId programme, String readModel, long generation) {
        Instant now = clock.instant();
        return jdbc.sql("""
                                insert into read_model_build
                                    (programme, name, generation, position, target, status, started_at, updated_at)
                                values (:programme, :name, :generation, 0, 0, 'RUNNING', :now, :now)
                                on conflict (programme, name) do update
                                set generation = excluded.generation, position = 0, target = 0, status = 'RUNNING',
                                    detail = null, started_at = :now, updated_at = :now
                                where read_model_build.status <> 'RUNNING' or read_model_build.updated_at < :dead
                                """)
                        .param("programme", programme.value())
                        .param("name", readModel)
                        .param("generation", generation)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("dead", now.minus(DEAD).atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void advance(long generation, long position, long target) {
        save(generation, "position = :position, target = :target", position, target, null);
    }

    void end(long generation, Status status, @Nullable String detail) {
        save(generation, "status = '" + status + "', detail = :detail", 0, 0, detail);
    }

    List<Build> of(ProgrammeId programme) {
        return jdbc.sql("select * from read_model_build where programme = :programme order by name")
                .param("programme", programme.value())
                .query(Builds::build)
                .list();
    }

    private void save(long generation, String set, long position, long target, @Nullable String detail) {
        jdbc.sql("update read_model_build set updated_at = :now, " + set + " where generation = :generation")
                .param("position", position)
                .param("target", target)
                .param("detail", detail)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("generation", generation)
                .update();
    }

    private static Build build(ResultSet row, int n) throws SQLException {
        return new Build(
                row.getString("name"),
                row.getLong("generation"),
                Status.valueOf(row.getString("status")),
                row.getLong("position"),
                row.getLong("target"),
                row.getString("detail"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
