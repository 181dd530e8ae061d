package no.tilsagn.architecture.bad;

import no.tilsagn.programme.EstablishProgramme;
import no.tilsagn.programme.ProgrammeDecider;
import no.tilsagn.programme.ProgrammeEstablished;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Asks a rule when it only has to remember, by way of another method. */
final class DecidingAggregate {

    private @Nullable Object remembered;

    @EventSourcingHandler
    void on(ProgrammeEstablished event) {
        remembered = judged(new EstablishProgramme(
                event.programme(),
                event.name(),
                event.fundSources(),
                event.decision().decidedOn(),
                event.decision(),
                event.simulated()));
    }

    Object judged(EstablishProgramme command) {
        return ProgrammeDecider.establish(command);
    }

    @Nullable Object remembered() {
        return remembered;
    }
}
