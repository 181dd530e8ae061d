package no.tilsagn.queryservice.duty;

import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.DecidedUnder;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingcase.CaseStep;
import no.tilsagn.fundingcase.Duties;
import no.tilsagn.fundingcase.FundingCase;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The application that was decided.
 *
 * @param amount applied for, in whole kroner
 * @param outcome GRANTED, REJECTED or APPEAL_DISMISSED
 * @param under the authority and rule version the decision stores; none where the budget decided
 */
record ApplicationDecided(
        FundingApplicationId id,
        ApplicationKind kind,
        LineCode line,
        Money amount,
        CaseStep.Kind outcome,
        @Nullable DecidedUnder under) {

    static ApplicationDecided of(Duties duties) {
        FundingCase file = duties.file();
        return new ApplicationDecided(
                file.id(),
                file.kind(),
                file.line(),
                file.amount(),
                duties.decision().kind(),
                duties.decision().under());
    }
}
