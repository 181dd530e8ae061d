package no.tilsagn.commandservice.fundingapplication;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.SubmitFundingApplication;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** Body of a request to apply for money. */
record FundingApplicationSubmission(
        Year year,
        LineCode line,
        List<String> label,
        Money amount,
        ApplicationKind kind,
        String recipient,
        @Nullable String purpose,
        LocalDate effectiveOn) {

    SubmitFundingApplication command(ProgrammeId programme, FundingApplicationId application, Optional<NewText> text) {
        return new SubmitFundingApplication(
                programme,
                application,
                year,
                line,
                new SourceLabel(label),
                amount,
                kind,
                recipient,
                text.map(NewText::reference).orElse(null),
                effectiveOn);
    }
}
