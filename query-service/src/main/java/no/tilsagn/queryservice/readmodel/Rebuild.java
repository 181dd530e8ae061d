package no.tilsagn.queryservice.readmodel;

import java.util.List;
import java.util.Objects;
import no.tilsagn.event.Recorded;
import no.tilsagn.event.UnreadableEventException;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.journal.Journal;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.queryservice.readmodel.ReadModelProof.Content;
import no.tilsagn.readmodel.ReadModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds one read model of a programme anew from the journal, by the fold that built it before.
 *
 * <p>One transaction: readers see the old rows until it commits, the programme's intake waits, and a failure leaves
 * everything as it was.
 */
@Component
class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int PAGE = 2_000;
    /** Rows kept in memory; what a fold asks for beyond them is read from the table. */
    private static final int CACHED_ROWS = 100_000;

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final RowStore store;
    private final ReadModelProof proof;

    Rebuild(TransactionTemplate transaction, JdbcClient jdbc, Journal journal, RowStore store, ReadModelProof proof) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.journal = journal;
        this.store = store;
        this.proof = proof;
    }

    /**
     * What a rebuild did.
     *
     * @param digestBefore of the rows that were there; equal to the digest after, unless they had been altered or were
     *     folded by other code
     */
    record Outcome(
            ProgrammeId programme, long position, String name, long rows, String digestBefore, String digestAfter) {}

    Outcome of(ProgrammeId programme, ReadModel<?> readModel) {
        Outcome outcome = Objects.requireNonNull(transaction.execute(status -> {
            long position = lock(programme);
            Content before = proof.of(programme, readModel);
            store.deleteAll(programme, readModel.name());
            fold(programme, Projection.fromNothing(programme, readModel, store, CACHED_ROWS));
            Content after = proof.of(programme, readModel);
            return new Outcome(programme, position, readModel.name(), after.rows(), before.digest(), after.digest());
        }));
        if (outcome.digestBefore().equals(outcome.digestAfter())) {
            LOG.info("Rebuilt {} of {}: unchanged", readModel.name(), programme);
        } else {
            LOG.warn("Rebuilt {} of {}: its rows were not what the journal says", readModel.name(), programme);
        }
        return outcome;
    }

    private long lock(ProgrammeId programme) {
        return jdbc.sql("""
                        update programme_intake set rebuilds = rebuilds + 1
                        where programme = :programme and position > 0 returning position
                        """)
                .param("programme", programme.value())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new ProblemException(Problem.UNKNOWN_PROGRAMME, programme));
    }

    private void fold(ProgrammeId programme, Projection<?> projection) {
        long position = 0;
        List<Recorded> page;
        do {
            page = page(programme, position);
            for (Recorded recorded : page) {
                fold(projection, recorded);
                position = recorded.position();
            }
            projection.write();
        } while (page.size() == PAGE);
    }

    private List<Recorded> page(ProgrammeId programme, long position) {
        try {
            return journal.after(programme, position, PAGE);
        } catch (UnreadableEventException e) {
            throw new ProblemException(Problem.EVENT_NOT_FOLDABLE, "> " + position + ": " + e.getMessage());
        }
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
