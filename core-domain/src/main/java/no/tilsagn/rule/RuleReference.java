package no.tilsagn.rule;

/**
 * The version of a rule that something was decided under. Whatever becomes of the rule, this stays.
 *
 * @param version the one in force on the day of the decision
 */
public record RuleReference(RuleId rule, int version) {}
