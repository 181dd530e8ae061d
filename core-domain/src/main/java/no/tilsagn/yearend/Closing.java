package no.tilsagn.yearend;

import java.util.List;
import no.tilsagn.money.SourceLabel;

/**
 * How a year was closed.
 *
 * @param sequence place of its closing in its stream
 * @param returning codes of the fund sources of which nothing is carried over
 */
public record Closing(long sequence, List<String> returning) {

    public Closing {
        returning = List.copyOf(returning);
    }

    /** Where the rest of a line under a label goes. */
    public Rest restOf(SourceLabel label) {
        return label.sources().stream().anyMatch(returning::contains) ? Rest.RETURNED : Rest.CARRIED_OVER;
    }
}
