package no.tilsagn.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The code of an entry, unique in its register of one programme, such as {@code R01}.
 *
 * @param value letters, digits, dots, hyphens and underscores, 1 to 60 of them
 */
public record EntryCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}0-9._-]{1,60}");

    public EntryCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException("an entry's code is letters, digits, '.', '_' and '-': " + value);
        }
    }

    /** Whether a text can be one. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @JsonCreator
    public static EntryCode of(String value) {
        return new EntryCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
