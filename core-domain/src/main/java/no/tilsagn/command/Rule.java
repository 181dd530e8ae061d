package no.tilsagn.command;

import java.util.Optional;
import java.util.function.Supplier;

/** One rule as it stands against one command. */
@FunctionalInterface
public interface Rule {

    /** The refusal, if the rule stands against the command. */
    Optional<Refusal> check();

    /**
     * Decides by rules in their order of precedence: the first that refuses answers, and the later ones are not asked, so
     * they may rely on what the earlier ones made sure of.
     */
    static Decision firstOf(Supplier<Decision> otherwise, Rule... rules) {
        return first(rules).<Decision>map(Decision.Refused::new).orElseGet(otherwise);
    }

    /** The refusal of the first rule that stands against the command; the later ones are not asked. */
    static Optional<Refusal> first(Rule... rules) {
        for (Rule rule : rules) {
            Optional<Refusal> refusal = rule.check();
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }
}
