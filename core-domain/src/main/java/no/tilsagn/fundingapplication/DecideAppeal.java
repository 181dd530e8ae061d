package no.tilsagn.fundingapplication;

import java.time.LocalDate;
import no.tilsagn.board.Deputising;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.TextReference;
import no.tilsagn.money.Money;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.rule.DecidingAuthority;
import org.jspecify.annotations.Nullable;

/**
 * Decide an appeal against a rejection. One that is upheld grants money as an approval does.
 *
 * @param granted in whole kroner; none for all that was applied for, and always none when dismissed
 * @param reason where the text on why stands, if any
 */
public record DecideAppeal(
        ProgrammeId programme,
        FundingApplicationId application,
        @Nullable DecidingAuthority authority,
        @Nullable Deputising deputising,
        AppealOutcome outcome,
        @Nullable Money granted,
        @Nullable TextReference reason,
        LocalDate effectiveOn,
        DecisionReference decision)
        implements AuthorityDecision {

    public DecideAppeal {
        if (granted != null && (outcome == AppealOutcome.DISMISSED || !granted.isPositive())) {
            throw new IllegalArgumentException("an appeal that is upheld grants more than 0 kroner, a dismissed none");
        }
    }
}
