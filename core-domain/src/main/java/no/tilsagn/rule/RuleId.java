package no.tilsagn.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The lasting name of a rule, the same over all its versions. What a rule says decides its name, so a programme has each
 * rule once.
 *
 * @param value such as {@code authority-limits} or {@code last-year-GDS}
 */
public record RuleId(@JsonValue String value) implements Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-zA-ZÆØÅ0-9]+){1,10}");

    public RuleId {
        if (!FORM.matcher(value).matches() || value.length() > 60) {
            throw new IllegalArgumentException("not the name of a rule: " + value);
        }
    }

    @JsonCreator
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
