package no.tilsagn.commandservice.execution;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilsagn.commandservice.eventstore.AggregateCaches;
import no.tilsagn.commandservice.eventstore.EventColumns;
import no.tilsagn.commandservice.eventstore.ProgrammeHeads;
import no.tilsagn.commandservice.recordingclock.RecordingClock;
import no.tilsagn.commandservice.text.Texts;
import no.tilsagn.programme.EstablishProgramme;
import no.tilsagn.programme.ProgrammeId;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One transaction for a batch of commands of one programme: lock the head, make the cache current, decide each, append
 * all events once, store texts and answers, advance the head.
 */
@Component
class ProgrammeTransaction {

    private final TransactionTemplate transaction;
    private final ProgrammeHeads heads;
    private final AggregateCaches caches;
    private final StoredAnswers answers;
    private final Texts texts;
    private final CommandHandling handling;
    private final RecordingClock clock;

    ProgrammeTransaction(
            PlatformTransactionManager transactions,
            ProgrammeHeads heads,
            AggregateCaches caches,
            StoredAnswers answers,
            Texts texts,
            CommandHandling handling,
            RecordingClock clock) {
        this.transaction = new TransactionTemplate(transactions);
        this.heads = heads;
        this.caches = caches;
        this.answers = answers;
        this.texts = texts;
        this.handling = handling;
        this.clock = clock;
    }

    /** The answers, in the order of the requests. Anything thrown has rolled everything back. */
    List<Answer> run(ProgrammeId programme, List<CommandRequest> requests) {
        Result result = transaction.execute(status -> {
            Optional<ProgrammeHeads.Head> head = heads.lock(programme).or(() -> create(programme, requests));
            if (head.isEmpty()) {
                return new Result(unknown(programme, requests), null, 0);
            }
            Result decided = decide(programme, head.get(), requests);
            if (decided.position() == 0) {
                // Nothing was established: the programme still does not exist.
                status.setRollbackOnly();
            }
            return decided;
        });
        if (result.cache() != null) {
            result.cache().known(result.position());
        }
        return result.answers();
    }

    private record Result(
            List<Answer> answers,
            AggregateCaches.@org.jspecify.annotations.Nullable ProgrammeCache cache,
            long position) {}

    private Optional<ProgrammeHeads.Head> create(ProgrammeId programme, List<CommandRequest> requests) {
        return requests.stream().anyMatch(request -> request.command() instanceof EstablishProgramme)
                ? Optional.of(heads.create(programme))
                : Optional.empty();
    }

    private Result decide(ProgrammeId programme, ProgrammeHeads.Head head, List<CommandRequest> requests) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant recordedAt = now.isAfter(head.recordedAt()) ? now : head.recordedAt();
        Batch batch = new Batch(programme, head.position(), answers.find(programme, requests));
        DefaultUnitOfWork<Message<?>> root = DefaultUnitOfWork.startAndGet(null);
        try {
            EventColumns.appendTo(new EventColumns.Append(programme, head.position(), recordedAt));
            AggregateCaches.ProgrammeCache cache = current(programme, head);
            requests.forEach(request -> batch.add(request, handling));
            root.commit();
            texts.store(programme, batch.texts());
            answers.store(programme, batch.newAnswers());
            if (batch.position() > head.position()) {
                heads.advance(programme, new ProgrammeHeads.Head(batch.position(), recordedAt));
            }
            return new Result(batch.answers(), cache, batch.position());
        } catch (Throwable failure) {
            if (root.isActive()) {
                root.rollback(failure);
            }
            throw failure;
        }
    }

    private AggregateCaches.ProgrammeCache current(ProgrammeId programme, ProgrammeHeads.Head head) {
        AggregateCaches.ProgrammeCache cache = caches.use(programme);
        if (cache.known() > head.position()) {
            // The store went back in time, as after a restore: nothing remembered can be trusted.
            caches.forget(programme);
            cache = caches.use(programme);
        } else if (cache.known() < head.position()) {
            cache.forget(heads.aggregatesAfter(programme, cache.known()));
        }
        return cache;
    }

    private static List<Answer> unknown(ProgrammeId programme, List<CommandRequest> requests) {
        List<Answer> answers = new ArrayList<>();
        requests.forEach(request -> answers.add(new Answer.UnknownProgramme(programme)));
        return answers;
    }
}
