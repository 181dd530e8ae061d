package no.tilsagn.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The lasting code of a budget line, the same from year to year: a project's number, a focus area's code, or a code of
 * its own such as {@code T01}.
 *
 * @param value letters, digits, dots, hyphens and underscores; never a slash, since it stands in account names
 */
public record LineCode(@JsonValue String value) implements Comparable<LineCode> {

    private static final Pattern FORM = Pattern.compile("[\\p{L}0-9._-]{1,60}");

    public LineCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a line code is letters, digits, '.', '_' and '-': " + value);
        }
    }

    @JsonCreator
    public static LineCode of(String value) {
        return new LineCode(value);
    }

    @Override
    public int compareTo(LineCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
