package no.tilsagn.focusarea;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.AggregateType;

/**
 * The id of a focus area.
 *
 * @param value opaque; opens with its type, since all streams share one namespace
 */
public record FocusAreaId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("focus-area-[0-9a-z-]{1,60}");

    public FocusAreaId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a focus area: " + value);
        }
    }

    @JsonCreator
    public static FocusAreaId of(String value) {
        return new FocusAreaId(value);
    }

    /** The stream of the aggregate with this id. */
    public AggregateReference reference() {
        return new AggregateReference(AggregateType.FOCUS_AREA, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
