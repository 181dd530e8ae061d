package no.tilsagn.programme;

import no.tilsagn.command.Command;
import no.tilsagn.event.AggregateReference;

/** A command about the programme itself. */
public sealed interface ProgrammeCommand extends Command permits EstablishProgramme {

    @Override
    default AggregateReference subject() {
        return ProgrammeEvent.reference(programme());
    }
}
