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
 * Grant a supplementary application, in full or in part; its money moves in the same transaction.
 *
 * @param granted in whole kroner; none for all that was applied for
 * @param conditions where the text on what is asked in return stands, if any
 */
public record ApproveFundingApplication(
        ProgrammeId programme,
        FundingApplicationId application,
        @Nullable DecidingAuthority authority,
        @Nullable Deputising deputising,
        @Nullable Money granted,
        @Nullable TextReference conditions,
        LocalDate effectiveOn,
        DecisionReference decision)
        implements AuthorityDecision {

    public ApproveFundingApplication {
        if (granted != null && !granted.isPositive()) {
            throw new IllegalArgumentException("a grant is more than 0 kroner: " + granted);
        }
    }
}
