package no.tilsagn.commandservice.execution;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import no.tilsagn.commandservice.eventstore.AggregateCaches;
import no.tilsagn.commandservice.publication.RelayWakeUp;
import no.tilsagn.programme.ProgrammeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs batches, and what becomes of them when they fail: one bad command never fails its neighbours. */
@Component
class BatchRunner {

    private static final Logger LOG = LoggerFactory.getLogger(BatchRunner.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);

    private final ProgrammeTransaction transaction;
    private final AggregateCaches caches;
    private final RelayWakeUp relay;
    private final ExecutionSettings settings;

    BatchRunner(
            ProgrammeTransaction transaction, AggregateCaches caches, RelayWakeUp relay, ExecutionSettings settings) {
        this.transaction = transaction;
        this.caches = caches;
        this.relay = relay;
        this.settings = settings;
    }

    /** Runs the batch and answers every request in it, with an exception if need be. */
    void run(ProgrammeId programme, List<Pending> batch) {
        try {
            answer(batch, run(programme, requests(batch), 1));
            relay.stored();
        } catch (Throwable failure) {
            if (batch.size() == 1) {
                LOG.error("command failed: {}", batch.getFirst().request().command(), failure);
                batch.getFirst().answer().completeExceptionally(failure);
            } else {
                LOG.warn("a batch of {} commands failed and is run one by one", batch.size(), failure);
                batch.forEach(pending -> run(programme, List.of(pending)));
            }
        }
    }

    private List<Answer> run(ProgrammeId programme, List<CommandRequest> requests, int attempt) {
        try {
            return transaction.run(programme, requests);
        } catch (Throwable failure) {
            // Aggregates may already remember events that were never stored.
            caches.forget(programme);
            if (requests.size() > 1 || !Failures.mayPass(failure)) {
                throw failure;
            }
            if (attempt >= settings.attempts()) {
                throw new OutcomeUnknownException("the store failed " + attempt + " times", failure);
            }
            LockSupport.parkNanos(FIRST_PAUSE.multipliedBy(1L << attempt).toNanos());
            return run(programme, requests, attempt + 1);
        }
    }

    private static List<CommandRequest> requests(List<Pending> batch) {
        return batch.stream().map(Pending::request).toList();
    }

    private static void answer(List<Pending> batch, List<Answer> answers) {
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).answer().complete(answers.get(i));
        }
    }
}
