package no.tilsagn.fundingapplication;

import no.tilsagn.board.Deputising;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.rule.DecidingAuthority;
import org.jspecify.annotations.Nullable;

/** A command that says what an authority decided about an application. */
public sealed interface AuthorityDecision extends FundingApplicationCommand
        permits ApproveFundingApplication, RejectFundingApplication, DeferFundingApplication, DecideAppeal {

    /**
     * Whose decision it is. Left out, the leader and the chair decide as themselves, and the secretary records what the
     * board decided; the secretary names the leader or the chair to record a decision of theirs.
     */
    @Nullable DecidingAuthority authority();

    /** That the deputy made a decision of the chair's; none where the chair did, and for the others' decisions. */
    @Nullable Deputising deputising();

    /** Where the decision stands; the rules of its day hold. */
    DecisionReference decision();
}
