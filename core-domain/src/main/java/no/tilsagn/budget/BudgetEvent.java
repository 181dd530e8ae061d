package no.tilsagn.budget;

import java.time.Year;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.AggregateType;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.spending.SpendingCorrected;
import no.tilsagn.spending.SpendingReported;
import no.tilsagn.transfer.FundsTransferred;
import no.tilsagn.transfer.SourcesSplit;
import no.tilsagn.yearend.CarryOverEstimated;
import no.tilsagn.yearend.OpeningAdjusted;
import no.tilsagn.yearend.YearClosed;

/** Something that happened to a budget year. */
public sealed interface BudgetEvent extends DomainEvent
        permits BudgetYearOpened,
                FrameSet,
                BudgetAdopted,
                OpeningRegistered,
                NoMoreApplicationsLifted,
                FundsTransferred,
                SourcesSplit,
                SpendingReported,
                SpendingCorrected,
                CarryOverEstimated,
                YearClosed,
                OpeningAdjusted {

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
