package no.tilsagn.fundingcase;

import java.time.LocalDate;
import java.util.Locale;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.rule.RuleContent;
import no.tilsagn.rule.RuleId;
import no.tilsagn.rule.RuleVersion;
import no.tilsagn.rule.RuleVersionRegistered;
import org.jspecify.annotations.Nullable;

/** A version of a rule, as it was registered; see {@link RuleVersion}. */
public record RegisteredRule(
        RuleId rule,
        int version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        RuleContent content,
        DecisionReference decision)
        implements CaseRow {

    /** What the keys of all of them begin with; the versions of a rule follow in the order of registration. */
    public static final String KEY_PREFIX = "rule/";

    static RegisteredRule of(RuleVersionRegistered e) {
        return new RegisteredRule(e.rule(), e.version(), e.validFrom(), e.validTo(), e.content(), e.decision());
    }

    /** The version, for a rule book. */
    public RuleVersion<RuleContent> toVersion() {
        return new RuleVersion<>(rule, version, validFrom, validTo, content, decision);
    }

    @Override
    public String key() {
        return KEY_PREFIX + rule + String.format(Locale.ROOT, "/%06d", version);
    }
}
