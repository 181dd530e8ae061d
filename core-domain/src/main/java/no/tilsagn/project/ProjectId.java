package no.tilsagn.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.AggregateType;

/**
 * The id of a project.
 *
 * @param value opaque; opens with its type, since all streams share one namespace
 */
public record ProjectId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("project-[0-9a-z-]{1,60}");

    public ProjectId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a project: " + value);
        }
    }

    @JsonCreator
    public static ProjectId of(String value) {
        return new ProjectId(value);
    }

    /** The stream of the aggregate with this id. */
    public AggregateReference reference() {
        return new AggregateReference(AggregateType.PROJECT, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
