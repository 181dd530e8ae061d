package no.tilsagn.queryservice.answer;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.queryservice.progress.FoldedPositions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads each answer from one snapshot of the database, so that its position and all its rows belong together. */
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
     * @param after the position that has to be folded first, if any; waited for
     * @throws ProblemException when the programme is unknown, or the position is not folded in time
     */
    public <T> T read(ProgrammeId programme, @Nullable Long after, Function<Snapshot, T> answer) {
        if (after != null && !folded(programme, after)) {
            throw new ProblemException(Problem.NOT_YET_FOLDED, after);
        }
        return Objects.requireNonNull(
                transaction.execute(status -> answer.apply(new Snapshot(programme, position(programme)))));
    }

    private boolean folded(ProgrammeId programme, long position) {
        try {
            return positions.await(programme, position, WAIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private long position(ProgrammeId programme) {
        return jdbc.sql("select position from programme_intake where programme = :programme and position > 0")
                .param("programme", programme.value())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new ProblemException(Problem.UNKNOWN_PROGRAMME, programme));
    }
}
