package no.tilsagn.fundingapplication;

import no.tilsagn.board.Deputising;
import no.tilsagn.board.DeputisingCause;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RuleId;
import no.tilsagn.rule.RuleReference;
import org.jspecify.annotations.Nullable;

/**
 * The authority a decision was made with, and the rule that gave it. Whatever becomes of the rule, this stays.
 *
 * @param authority who decided
 * @param rule the rule on who decides which amounts
 * @param version the version in force on the day of the decision
 * @param deputising that the deputy decided in the chair's place; none where nobody deputised
 */
public record DecidedUnder(
        DecidingAuthority authority,
        RuleId rule,
        int version,
        @Nullable Deputising deputising) {

    /** Whether the deputy decided because the chair is recused. */
    boolean isForRecusedChair() {
        return deputising != null && deputising.cause() == DeputisingCause.CHAIR_RECUSED;
    }

    /** The version of the rule. */
    public RuleReference reference() {
        return new RuleReference(rule, version);
    }
}
