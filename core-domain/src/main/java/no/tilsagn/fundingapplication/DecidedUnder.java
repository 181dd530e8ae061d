package no.tilsagn.fundingapplication;

import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RuleId;
import no.tilsagn.rule.RuleReference;

/**
 * The authority a decision was made with, and the rule that gave it. Whatever becomes of the rule, this stays.
 *
 * @param authority who decided
 * @param rule the rule on who decides which amounts
 * @param version the version in force on the day of the decision
 */
public record DecidedUnder(DecidingAuthority authority, RuleId rule, int version) {

    /** The version of the rule. */
    public RuleReference reference() {
        return new RuleReference(rule, version);
    }
}
