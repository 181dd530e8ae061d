package no.tilsagn.command;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsagn.money.Money;

/**
 * Why a command was refused: one rule, with the figures it looked at.
 *
 * @param code the rule
 * @param facts by name, texts and whole numbers only; amounts in whole kroner
 */
public record Refusal(RefusalCode code, SortedMap<String, Object> facts) {

    public Refusal {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** A refusal when the rule's condition holds; the facts are name, value, name, value, … */
    public static Optional<Refusal> when(boolean condition, RefusalCode code, Object... facts) {
        return condition ? Optional.of(of(code, facts)) : Optional.empty();
    }

    /** A refusal; the facts are name, value, name, value, … */
    public static Refusal of(RefusalCode code, Object... facts) {
        TreeMap<String, Object> byName = new TreeMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            byName.put((String) facts[i], plain(facts[i + 1]));
        }
        return new Refusal(code, byName);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Money money -> money.kroner();
            case Integer number -> number.longValue();
            case Long number -> number;
            default -> value.toString();
        };
    }
}
