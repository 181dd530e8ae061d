package no.tilsagn.queryservice.readmodel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
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

    private static final int PAGE = 5_000;

    /** Pages read while one is folded: reading an event costs more than folding it. */
    private static final int AHEAD = 2;

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

    /** Events up to and with a position, but for those that the read model makes nothing of. */
    private record Page(long upTo, List<Recorded> events) {}

    /**
     * Folds until less than a page is left, each page in a transaction of its own, while the next ones are read; gives the
     * last position folded.
     */
    long run(ProgrammeId programme, long generation, Projection<?> projection, EventSource source) {
        Set<String> butFor = projection.ignores();
        Deque<Future<Page>> ahead = new ArrayDeque<>();
        long position = 0;
        long asked = 0;
        long target = target(programme);
        try (ExecutorService reading = Executors.newVirtualThreadPerTaskExecutor()) {
            do {
                while (ahead.size() <= AHEAD && (asked == 0 || target - asked > PAGE)) {
                    long after = asked;
                    long upTo = Math.min(after + PAGE, target);
                    ahead.add(reading.submit(() -> new Page(upTo, source.between(programme, after, upTo, butFor))));
                    asked = upTo;
                }
                Page page = read(ahead.remove());
                transaction.executeWithoutResult(status -> fold(projection, page.events()));
                position = page.upTo();
                target = target(programme);
                builds.advance(generation, position, target);
            } while (!ahead.isEmpty() || target - position > PAGE);
        }
        return position;
    }

    /** Folds what is left up to a position, within the caller's transaction. */
    void rest(ProgrammeId programme, Projection<?> projection, EventSource source, long from, long to) {
        for (long position = from; position < to; position += PAGE) {
            fold(projection, source.between(programme, position, Math.min(position + PAGE, to), projection.ignores()));
        }
    }

    private static Page read(Future<Page> page) {
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
