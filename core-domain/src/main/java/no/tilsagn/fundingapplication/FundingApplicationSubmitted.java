package no.tilsagn.fundingapplication;

import java.time.Year;
import no.tilsagn.event.TextReference;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** Money was applied for. */
public record FundingApplicationSubmitted(
        ProgrammeId programme,
        FundingApplicationId application,
        Year year,
        LineCode line,
        SourceLabel label,
        Money amount,
        ApplicationKind kind,
        String recipient,
        @Nullable TextReference purpose)
        implements FundingApplicationEvent {
    @Override
    public boolean opensStream() {
        return true;
    }
}
