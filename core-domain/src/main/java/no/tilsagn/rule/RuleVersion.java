package no.tilsagn.rule;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rule, as it was registered.
 *
 * @param version 1, 2, 3, … in the order of registration
 * @param validFrom the first day it holds
 * @param validTo the last day it holds; none until a later version takes over
 */
public record RuleVersion<C extends RuleContent>(
        RuleId rule,
        int version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        C content,
        DecisionReference decision) {

    /** Whether its period holds a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** How a decision cites it. */
    public RuleReference reference() {
        return new RuleReference(rule, version);
    }

    /** The same version, once its kind is known. */
    <K extends RuleContent> RuleVersion<K> as(Class<K> kind) {
        return new RuleVersion<>(rule, version, validFrom, validTo, kind.cast(content), decision);
    }
}
