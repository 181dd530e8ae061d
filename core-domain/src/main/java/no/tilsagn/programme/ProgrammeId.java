package no.tilsagn.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The id of a programme, chosen when it is established: the unit of order, of proof and of scale.
 *
 * @param value lower-case letters, digits and hyphens, 3 to 60 of them
 */
public record ProgrammeId(@JsonValue String value) implements Comparable<ProgrammeId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,58}[a-z0-9]");

    public ProgrammeId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a programme's id is 3 to 60 lower-case letters, digits and hyphens: " + value);
        }
    }

    @JsonCreator
    public static ProgrammeId of(String value) {
        return new ProgrammeId(value);
    }

    @Override
    public int compareTo(ProgrammeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
