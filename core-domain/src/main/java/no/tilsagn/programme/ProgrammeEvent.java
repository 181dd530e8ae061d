package no.tilsagn.programme;

import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.AggregateType;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.rule.RuleVersionRegistered;

/** Something that happened to the programme itself, or in its registers. */
public sealed interface ProgrammeEvent extends DomainEvent
        permits ProgrammeEstablished,
                ProjectNumberAssigned,
                FocusAreaCodeAssigned,
                BoardSeatAssigned,
                RuleVersionRegistered,
                BudgetYearAdded {

    ProgrammeId programme();

    @Override
    default AggregateReference aggregate() {
        return reference(programme());
    }

    /** The stream of a programme. */
    static AggregateReference reference(ProgrammeId programme) {
        return new AggregateReference(AggregateType.PROGRAMME, "programme-" + programme);
    }
}
