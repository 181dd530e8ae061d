package no.tilsagn.audit;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something in a log that a claim does not allow.
 *
 * @param code lasting name of what is wrong
 * @param position of the event it is found at
 * @param facts the figures, by name
 */
public record Finding(String code, long position, SortedMap<String, String> facts) {

    /** @param facts names and values in turn */
    static Finding at(long position, String code, Object... facts) {
        SortedMap<String, String> named = new TreeMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put(String.valueOf(facts[i]), String.valueOf(facts[i + 1]));
        }
        return new Finding(code, position, named);
    }
}
