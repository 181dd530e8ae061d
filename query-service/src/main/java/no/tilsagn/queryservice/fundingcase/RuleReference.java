package no.tilsagn.queryservice.fundingcase;

import no.tilsagn.rule.RuleId;
import no.tilsagn.rule.RuleVersion;

/** The version of a rule that something rests on. */
record RuleReference(RuleId rule, int version) {

    static RuleReference of(RuleVersion<?> version) {
        return new RuleReference(version.rule(), version.version());
    }
}
