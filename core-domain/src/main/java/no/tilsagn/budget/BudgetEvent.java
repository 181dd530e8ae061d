package no.tilsagn.budget;

import java.time.Year;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.AggregateType;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.programme.ProgrammeId;

/** Something that happened to a budget year. */
public sealed interface BudgetEvent extends DomainEvent
        permits BudgetYearOpened, FrameSet, BudgetAdopted, FundsTransferred {

    ProgrammeId programme();

    Year year();

    @Override
    default AggregateReference aggregate() {
        return reference(programme(), year());
    }

    /** The stream of a programme's budget year. */
    static AggregateReference reference(ProgrammeId programme, Year year) {
        return new AggregateReference(AggregateType.BUDGET_YEAR, "budget-year-" + programme + "-" + year);
    }
}
