package no.tilsagn.queryservice.readmodel;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.tilsagn.event.Recorded;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Folds a programme's log into a projection, page by page, until nothing is left. */
@Component
class CatchUp {

    /** Rows kept in memory; what a fold asks for beyond them is read from the table. */
    static final int CACHED_ROWS = 100_000;

    private static final int PAGE = 2_000;

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Builds builds;

    CatchUp(TransactionTemplate transaction, JdbcClient jdbc, Builds builds) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.builds = builds;
    }

    /** The last position there is to fold; 0 for a programme that is not known. */
    long target(ProgrammeId programme) {
        return jdbc.sql("select position from programme_intake where programme = :programme")
                .param("programme", programme.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /**
     * Folds until less than a page is left, each page in a transaction of its own, while the next one is read; gives the
     * last position folded.
     */
    long run(ProgrammeId programme, long generation, Projection<?> projection, EventSource source) {
        try (ExecutorService reading = Executors.newVirtualThreadPerTaskExecutor()) {
            int first = (int) Math.min(PAGE, target(programme));
            Future<List<Recorded>> next = reading.submit(() -> source.after(programme, 0, first));
            while (true) {
                List<Recorded> page = read(next);
                long position = page.getLast().position();
                long target = target(programme);
                boolean goesOn = target - position > PAGE;
                if (goesOn) {
                    next = reading.submit(() -> source.after(programme, position, PAGE));
                }
                transaction.executeWithoutResult(status -> fold(projection, page));
                builds.advance(generation, position, target);
                if (!goesOn) {
                    return position;
                }
            }
        }
    }

    /** Folds what is left up to a position, within the caller's transaction. */
    void rest(ProgrammeId programme, Projection<?> projection, EventSource source, long from, long to) {
        long position = from;
        while (position < to) {
            List<Recorded> page = source.after(programme, position, (int) Math.min(PAGE, to - position));
            fold(projection, page);
            position = page.getLast().position();
        }
    }

    private static List<Recorded> read(Future<List<Recorded>> page) {
        try {
            return page.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the log was read", e);
        }
    }

    private static void fold(Projection<?> projection, List<Recorded> page) {
        page.forEach(recorded -> fold(projection, recorded));
        projection.write();
    }

    private static void fold(Projection<?> projection, Recorded recorded) {
        try {
            projection.fold(recorded).run();
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ProblemException(Problem.EVENT_NOT_FOLDABLE, recorded.position() + ": " + e.getMessage());
        }
    }
}
