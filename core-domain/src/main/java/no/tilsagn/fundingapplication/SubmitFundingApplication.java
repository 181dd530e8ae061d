package no.tilsagn.fundingapplication;

import java.time.LocalDate;
import java.time.Year;
import no.tilsagn.event.TextReference;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Apply for money for a budget line.
 *
 * @param amount what is applied for, more than zero
 * @param recipient the party that would receive it
 */
public record SubmitFundingApplication(
        ProgrammeId programme,
        FundingApplicationId application,
        Year year,
        LineCode line,
        SourceLabel label,
        Money amount,
        ApplicationKind kind,
        String recipient,
        @Nullable TextReference purpose,
        LocalDate effectiveOn)
        implements FundingApplicationCommand {

    public SubmitFundingApplication {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an application is for more than 0 kroner: " + amount);
        }
    }
}
