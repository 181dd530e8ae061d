package no.tilsagn.commandservice.fundingapplication;

import java.time.LocalDate;
import java.util.Optional;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.WithdrawFundingApplication;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** Body of a request to take an application back. */
record Withdrawal(@Nullable String reason, LocalDate effectiveOn) {

    WithdrawFundingApplication command(
            ProgrammeId programme, FundingApplicationId application, Optional<NewText> text) {
        return new WithdrawFundingApplication(
                programme, application, text.map(NewText::reference).orElse(null), effectiveOn);
    }
}
