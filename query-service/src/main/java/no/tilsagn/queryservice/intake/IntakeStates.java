package no.tilsagn.queryservice.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The intake state of every programme in the database. */
@Component
class IntakeStates {

    private static final String SELECT = "select * from programme_intake ";

    private final JdbcClient jdbc;
    private final Clock clock;

    IntakeStates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A programme's state, locked until the caller's transaction ends; a new programme begins at position 0. */
    IntakeState lock(ProgrammeId programme) {
        return locked(programme).orElseGet(() -> {
            jdbc.sql("""
                            insert into programme_intake (programme, position, status, since)
                            values (:programme, 0, 'RUNNING', :now) on conflict do nothing
                            """)
                    .param("programme", programme.value())
                    .param("now", timestamp(clock.instant()))
                    .update();
            return locked(programme).orElseThrow();
        });
    }

    Optional<IntakeState> find(ProgrammeId programme) {
        return jdbc.sql(SELECT + "where programme = :programme")
                .param("programme", programme.value())
                .query(IntakeStates::state)
                .optional();
    }

    List<IntakeState> all() {
        return jdbc.sql(SELECT + "order by programme")
                .query(IntakeStates::state)
                .list();
    }

    void save(IntakeState state) {
        jdbc.sql("""
                        update programme_intake
                        set position = :position, status = :status, reason = :reason, since = :since,
                            last_recorded_at = :lastRecordedAt
                        where programme = :programme
                        """)
                .param("position", state.position())
                .param("status", state.status().name())
                .param("reason", state.reason())
                .param("since", timestamp(state.since()))
                .param("lastRecordedAt", timestamp(state.lastRecordedAt()))
                .param("programme", state.programme().value())
                .update();
    }

    private Optional<IntakeState> locked(ProgrammeId programme) {
        return jdbc.sql(SELECT + "where programme = :programme for update")
                .param("programme", programme.value())
                .query(IntakeStates::state)
                .optional();
    }

    private static IntakeState state(ResultSet row, int n) throws SQLException {
        OffsetDateTime lastRecordedAt = row.getObject("last_recorded_at", OffsetDateTime.class);
        return new IntakeState(
                ProgrammeId.of(row.getString("programme")),
                row.getLong("position"),
                IntakeStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                lastRecordedAt == null ? null : lastRecordedAt.toInstant(),
                row.getLong("rebuilds"));
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
