package no.tilsagn.commandservice.execution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.tilsagn.programme.ProgrammeId;
import org.springframework.stereotype.Component;

/**
 * The only way a command is run. Commands queue up per programme; one thread per programme takes what is waiting and
 * decides it in one transaction, so that one commit serves many of them.
 */
@Component
public class CommandExecutor {

    private final BatchRunner runner;
    private final ExecutionSettings settings;
    // A programme has an entry for as long as a thread works for it.
    private final Map<ProgrammeId, Queue<Pending>> waiting = new HashMap<>();

    CommandExecutor(BatchRunner runner, ExecutionSettings settings) {
        this.runner = runner;
        this.settings = settings;
    }

    /**
     * Runs a command and waits for its answer.
     *
     * @throws OutcomeUnknownException when no answer came in time; the same key is to be tried again
     */
    public Answer execute(CommandRequest request) {
        Pending pending = new Pending(request, new CompletableFuture<>());
        enqueue(pending);
        try {
            return pending.answer().get(settings.answerTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new OutcomeUnknownException("no answer within " + settings.answerTimeout(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutcomeUnknownException("interrupted while waiting for the answer", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutcomeUnknownException unknown) {
                throw unknown;
            }
            throw new IllegalStateException("the command could not be run", e.getCause());
        }
    }

    private void enqueue(Pending pending) {
        ProgrammeId programme = pending.request().command().programme();
        synchronized (waiting) {
            Queue<Pending> queue = waiting.get(programme);
            if (queue != null) {
                if (queue.size() >= settings.queueLimit()) {
                    throw new OutcomeUnknownException(queue.size() + " commands are waiting for " + programme, null);
                }
                queue.add(pending);
                return;
            }
            waiting.put(programme, new ArrayDeque<>(List.of(pending)));
        }
        Thread.ofVirtual().name("commands-" + programme).start(() -> work(programme));
    }

    private void work(ProgrammeId programme) {
        for (List<Pending> batch = next(programme); !batch.isEmpty(); batch = next(programme)) {
            runner.run(programme, batch);
        }
    }

    private List<Pending> next(ProgrammeId programme) {
        synchronized (waiting) {
            Queue<Pending> queue = waiting.get(programme);
            List<Pending> batch = new ArrayList<>();
            while (queue != null && !queue.isEmpty() && batch.size() < settings.batchSize()) {
                batch.add(queue.remove());
            }
            if (batch.isEmpty()) {
                waiting.remove(programme);
            }
            return batch;
        }
    }
}
