package no.tilsagn.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The fund source, or the set of them, that money belongs to: {@code OS}, {@code GDS+OS+OIO}.
 *
 * <p>Money under a label of several sources is unallocated: the split is not known and is never guessed. The order is
 * the programme's own; the programme checks it.
 *
 * @param sources the codes of the sources, without repetition
 */
public record SourceLabel(List<String> sources) implements Comparable<SourceLabel> {

    private static final Pattern CODE = Pattern.compile("[A-ZÆØÅ0-9-]+");

    public SourceLabel {
        sources = List.copyOf(sources);
        if (sources.isEmpty() || Set.copyOf(sources).size() != sources.size()) {
            throw new IllegalArgumentException("a label names each of its fund sources once: " + sources);
        }
        for (String source : sources) {
            if (!CODE.matcher(source).matches()) {
                throw new IllegalArgumentException("a fund source code is capital letters and digits: " + source);
            }
        }
    }

    /** Reads the printed form, such as {@code GDS+OS}. */
    @JsonCreator
    public static SourceLabel of(String printed) {
        return new SourceLabel(List.of(printed.split("\\+", -1)));
    }

    /** Whether the money is set apart for one source. */
    public boolean isSingle() {
        return sources.size() == 1;
    }

    @Override
    public int compareTo(SourceLabel other) {
        return toString().compareTo(other.toString());
    }

    @JsonValue
    @Override
    public String toString() {
        return String.join("+", sources);
    }
}
