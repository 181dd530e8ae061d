package no.tilsagn.benefit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A measured figure, exact: a decimal number as text, since no figure of ours is a floating-point number.
 *
 * @param value at most 12 digits before the point and 4 after it, in its shortest form, such as {@code 37.5}
 */
public record Quantity(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("-?(0|[1-9][0-9]{0,11})(\\.[0-9]{0,3}[1-9])?");

    public Quantity {
        if (!FORM.matcher(value).matches() || value.equals("-0")) {
            throw new IllegalArgumentException("not a decimal number in its shortest form, such as 37.5: " + value);
        }
    }

    @JsonCreator
    public static Quantity of(String value) {
        return new Quantity(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
