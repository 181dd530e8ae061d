package no.tilsagn.commandservice.fundingapplication;

import java.time.LocalDate;
import java.util.Optional;
import no.tilsagn.board.Deputising;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.fundingapplication.AppealOutcome;
import no.tilsagn.fundingapplication.DecideAppeal;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.money.Money;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.rule.DecidingAuthority;
import org.jspecify.annotations.Nullable;

/** Body of a request to decide an appeal. */
record AppealDecision(
        @Nullable DecidingAuthority authority,
        @Nullable Deputising deputising,
        AppealOutcome outcome,
        @Nullable Money granted,
        @Nullable String reason,
        LocalDate effectiveOn,
        DecisionReference decision) {

    DecideAppeal command(ProgrammeId programme, FundingApplicationId application, Optional<NewText> text) {
        return new DecideAppeal(
                programme,
                application,
                authority,
                deputising,
                outcome,
                granted,
                text.map(NewText::reference).orElse(null),
                effectiveOn,
                decision);
    }
}
