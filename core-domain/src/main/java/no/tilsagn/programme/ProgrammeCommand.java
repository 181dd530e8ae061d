package no.tilsagn.programme;

import no.tilsagn.command.Command;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.rule.RegisterRuleVersion;

/** A command about the programme itself. */
public sealed interface ProgrammeCommand extends Command permits EstablishProgramme, RegisterRuleVersion {

    @Override
    default AggregateReference subject() {
        return ProgrammeEvent.reference(programme());
    }
}
