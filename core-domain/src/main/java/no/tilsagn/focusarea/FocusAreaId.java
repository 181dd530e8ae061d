package no.tilsagn.focusarea;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a focus area.
 *
 * @param value opaque; opens with its type, since all streams share one namespace
 */
public record FocusAreaId(@JsonValue String value) {

    public FocusAreaId {
        if (!value.matches("focus-area-[0-9a-z-]{1,60}")) {
            throw new IllegalArgumentException("not the id of a focus area: " + value);
        }
    }

    @JsonCreator
    public static FocusAreaId of(String value) {
        return new FocusAreaId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
