package no.tilsagn.commandservice.rule;

import java.time.LocalDate;
import java.util.Objects;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.rule.RegisterRuleVersion;
import no.tilsagn.rule.RuleContent;
import no.tilsagn.rule.RuleId;
import org.jspecify.annotations.Nullable;

/** Body of a request to register a version of a rule; it has effect from its first valid day unless said otherwise. */
record RuleRegistration(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        RuleContent content,
        @Nullable LocalDate effectiveOn,
        DecisionReference decision) {

    RegisterRuleVersion command(ProgrammeId programme, RuleId rule) {
        return new RegisterRuleVersion(
                programme,
                rule,
                validFrom,
                validTo,
                content,
                Objects.requireNonNullElse(effectiveOn, validFrom),
                decision);
    }
}
