package no.tilsagn.queryservice.readmodel;

import java.util.Optional;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.queryservice.readmodel.Builds.Status;
import no.tilsagn.queryservice.readmodel.Comparison.Difference;
import no.tilsagn.queryservice.readmodel.ReadModelProof.Content;
import no.tilsagn.readmodel.ReadModel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds one read model of a programme anew from a log, by the fold that built it before, beside the one in use.
 *
 * <p>That one goes on answering and folding. Only once the new one has caught up does the programme's intake wait: for
 * the last events, the comparison, and the exchange, which is one transaction. Where the two differ, the one in use stays,
 * unless it was asked to give way.
 */
@Component
class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Generations generations;
    private final Builds builds;
    private final CatchUp catchUp;
    private final Comparison comparison;
    private final ReadModelProof proof;
    private final RowStore store;

    Rebuild(
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Generations generations,
            Builds builds,
            CatchUp catchUp,
            Comparison comparison,
            ReadModelProof proof,
            RowStore store) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.generations = generations;
        this.builds = builds;
        this.catchUp = catchUp;
        this.comparison = comparison;
        this.proof = proof;
        this.store = store;
    }

    /**
     * What a rebuild did.
     *
     * @param from the log it was built from
     * @param rows it built
     * @param digestBefore of the rows in use before; none where the read model was new
     * @param swapped whether what it built is in use now
     * @param difference the first one between the two; none where they are equal
     */
    record Outcome(
            ProgrammeId programme,
            long position,
            String name,
            Origin from,
            long rows,
            @Nullable String digestBefore,
            String digestAfter,
            boolean swapped,
            @Nullable Difference difference) {}

    /**
     * Builds it.
     *
     * @param evenIfDifferent whether what is built takes the place of what is in use even where they differ
     * @throws ProblemException when the programme is unknown, it is being built already, or the log lacks
     *     an event or has one that cannot be folded
     */
    Outcome of(ProgrammeId programme, ReadModel<?> readModel, EventSource source, boolean evenIfDifferent) {
        if (catchUp.target(programme) == 0) {
            throw new ProblemException(Problem.UNKNOWN_PROGRAMME, programme);
        }
        long generation = generations.next();
        if (!builds.start(programme, readModel.name(), generation)) {
            throw new ProblemException(Problem.REBUILD_RUNNING, readModel.name());
        }
        try {
            Projection<?> projection = Projection.fromNothing(generation, readModel, store, CatchUp.CACHED_ROWS);
            long position = catchUp.run(programme, generation, projection, source);
            Outcome outcome = exchange(programme, readModel, source, generation, projection, position, evenIfDifferent);
            LOG.info("Rebuilt {} of {}: {}", readModel.name(), programme, outcome.swapped() ? "in use" : "different");
            return outcome;
        } catch (RuntimeException e) {
            builds.end(generation, Status.FAILED, String.valueOf(e.getMessage()));
            store.deleteAll(generation);
            throw e;
        }
    }

    private Outcome exchange(
            ProgrammeId programme,
            ReadModel<?> readModel,
            EventSource source,
            long generation,
            Projection<?> projection,
            long caughtUp,
            boolean evenIfDifferent) {
        Optional<Long> before = generations.find(programme, readModel.name());
        Outcome outcome = transaction.execute(status -> {
            long last = lock(programme);
            catchUp.rest(programme, projection, source, caughtUp, last);
            Content built = proof.of(generation);
            Difference difference =
                    before.flatMap(inUse -> comparison.of(inUse, generation)).orElse(null);
            boolean swapped = difference == null || evenIfDifferent;
            if (swapped) {
                generations.use(programme, readModel.name(), generation);
            } else {
                LOG.error(
                        "{} of {} is not what the {} says: {}",
                        readModel.name(),
                        programme,
                        source.origin().code(),
                        difference);
            }
            // Equal rows have the same digest: the intake waits, so it is not worked out twice.
            String digestBefore = before.map(inUse -> difference == null
                            ? built.digest()
                            : proof.of((long) inUse).digest())
                    .orElse(null);
            return new Outcome(
                    programme,
                    last,
                    readModel.name(),
                    source.origin(),
                    built.rows(),
                    digestBefore,
                    built.digest(),
                    swapped,
                    difference);
        });
        builds.end(
                generation,
                outcome.swapped() ? Status.SWAPPED : Status.DIFFERENT,
                outcome.difference() == null ? null : outcome.difference().toString());
        if (!outcome.swapped()) {
            store.deleteAll(generation);
        } else {
            before.ifPresent(store::deleteAll);
        }
        return outcome;
    }

    /** The programme's intake waits from here on, and then finds that what it kept in memory is of yesterday. */
    private long lock(ProgrammeId programme) {
        return jdbc.sql("""
                        update programme_intake set rebuilds = rebuilds + 1 where programme = :programme
                        returning position
                        """)
                .param("programme", programme.value())
                .query(Long.class)
                .single();
    }
}
