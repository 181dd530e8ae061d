package no.tilsagn.queryservice.answer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.queryservice.progress.FoldedPositions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads each answer from one snapshot of the database, so that its coordinates and all its rows belong together. */
@Component
public class Snapshots {

    private static final Duration WAIT = Duration.ofSeconds(10);

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final FoldedPositions positions;

    Snapshots(PlatformTransactionManager transactions, JdbcClient jdbc, FoldedPositions positions) {
        this.jdbc = jdbc;
        this.positions = positions;
        transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        transaction.setReadOnly(true);
    }

    /**
     * Reads an answer.
     *
     * @throws ProblemException when the programme is unknown, or a position asked for is not folded in time
     */
    public <T> T read(ProgrammeId programme, Viewpoint from, Function<Snapshot, T> answer) {
        await(programme, from.after());
        await(programme, from.position());
        return Objects.requireNonNull(transaction.execute(status -> answer.apply(snapshot(programme, from))));
    }

    /** Those of some programmes of which an event is folded, in the order of their ids. */
    public List<ProgrammeId> known(Collection<String> programmes) {
        return jdbc.sql("""
                        select programme from programme_intake where programme = any(:programmes) and position > 0
                        order by programme
                        """)
                .param("programmes", new SqlArrayValue("text", programmes.toArray()))
                .query((row, n) -> ProgrammeId.of(row.getString(1)))
                .list();
    }

    /** Reads an answer that looks from two places at once. */
    public <T> T read(ProgrammeId programme, Viewpoint one, Viewpoint other, BiFunction<Snapshot, Snapshot, T> answer) {
        await(programme, one.position());
        return read(programme, other, snapshot -> answer.apply(snapshot(programme, one), snapshot));
    }

    private void await(ProgrammeId programme, @Nullable Long position) {
        if (position != null && position < 0) {
            throw new ProblemException(Problem.MALFORMED_REQUEST, "position >= 0 (" + position + ")");
        }
        if (position != null && !folded(programme, position)) {
            throw new ProblemException(Problem.NOT_YET_FOLDED, position);
        }
    }

    private boolean folded(ProgrammeId programme, long position) {
        try {
            return positions.await(programme, position, WAIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Snapshot snapshot(ProgrammeId programme, Viewpoint from) {
        long last = jdbc.sql("select position from programme_intake where programme = :programme and position > 0")
                .param("programme", programme.value())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new ProblemException(Problem.UNKNOWN_PROGRAMME, programme));
        long asked = from.position() == null ? last : from.position();
        long position = from.recordedAt() == null ? asked : Math.min(asked, recordedBy(programme, from.recordedAt()));
        return new Snapshot(
                programme,
                position,
                recordedOn(programme, position),
                from.effectiveOn(),
                position == last,
                from.isNow());
    }

    /** Recorded times never go backwards along the positions. */
    private long recordedBy(ProgrammeId programme, Instant moment) {
        return jdbc.sql("""
                        select position from journal where programme = :programme and recorded_at <= :moment
                        order by recorded_at desc, position desc limit 1
                        """)
                .param("programme", programme.value())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private LocalDate recordedOn(ProgrammeId programme, long position) {
        return jdbc.sql("select recorded_at from journal where programme = :programme and position = :position")
                .param("programme", programme.value())
                .param("position", position)
                .query(OffsetDateTime.class)
                .optional()
                .map(at -> at.toInstant().atOffset(ZoneOffset.UTC).toLocalDate())
                .orElse(LocalDate.EPOCH);
    }
}
