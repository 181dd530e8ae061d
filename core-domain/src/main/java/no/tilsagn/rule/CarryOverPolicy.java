package no.tilsagn.rule;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What of a line's unspent money may be carried over into the next year. Whatever this says, nothing is carried over in a
 * fund source's last year.
 */
public record CarryOverPolicy(Carried carried) implements RuleContent {

    public static final RuleId RULE = RuleId.of("carry-over-policy");

    /** What is carried over; the rest is returned. */
    public enum Carried {
        ALL_UNSPENT,
        NOTHING
    }

    /** Whether all of it is returned. */
    @JsonIgnore
    public boolean isNothing() {
        return carried == Carried.NOTHING;
    }

    @Override
    public RuleId rule() {
        return RULE;
    }
}
