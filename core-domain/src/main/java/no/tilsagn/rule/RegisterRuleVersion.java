package no.tilsagn.rule;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeCommand;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Register a version of a rule. From then on it answers for every day of its period; what was decided before keeps the
 * version it was decided under.
 *
 * @param rule the one the content is a version of
 * @param validFrom the first day it holds
 * @param validTo the last day it holds; none for no end
 */
public record RegisterRuleVersion(
        ProgrammeId programme,
        RuleId rule,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        RuleContent content,
        LocalDate effectiveOn,
        DecisionReference decision)
        implements ProgrammeCommand {

    public RegisterRuleVersion {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("a rule does not end before it begins: " + validFrom + " to " + validTo);
        }
        if (!rule.equals(content.rule())) {
            throw new IllegalArgumentException("this is content of the rule " + content.rule() + ", not of " + rule);
        }
        content.checkPeriod(validFrom, validTo);
    }
}
