package no.tilsagn.launcher.statement;

import java.util.Comparator;
import no.tilsagn.launcher.programmefile.content.Kroner;
import tools.jackson.databind.JsonNode;

/**
 * What became of a line's money under a label in a year, in whole kroner.
 *
 * @param carriedOver with what still stands on the line in an open year, since what is carried over is always the rest
 */
record StatementRow(
        int year,
        String line,
        String label,
        long opening,
        long granted,
        long movedIn,
        long movedOut,
        long split,
        long spent,
        long returned,
        long carriedOver) {

    static final Comparator<StatementRow> ORDER = Comparator.comparingInt(StatementRow::year)
            .thenComparing(StatementRow::line)
            .thenComparing(StatementRow::label);

    static StatementRow of(JsonNode item) {
        return new StatementRow(
                item.required("year").intValue(),
                item.required("line").stringValue(),
                item.required("label").stringValue(),
                kroner(item, "opening"),
                kroner(item, "granted"),
                kroner(item, "movedIn"),
                kroner(item, "movedOut"),
                kroner(item, "split"),
                kroner(item, "spent"),
                kroner(item, "returned"),
                Math.addExact(kroner(item, "carriedOver"), kroner(item, "left")));
    }

    /** Which line, under which label, in any year. */
    String lineAndLabel() {
        return line + "/" + label;
    }

    long unspent() {
        return opening + granted + movedIn - movedOut + split - spent;
    }

    boolean addsUp() {
        return unspent() == returned + carriedOver;
    }

    String difference() {
        return "%d %s does not add up: %s are left, %s returned and %s carried over"
                .formatted(
                        year, lineAndLabel(), Kroner.text(unspent()), Kroner.text(returned), Kroner.text(carriedOver));
    }

    private static long kroner(JsonNode item, String figure) {
        return item.required(figure).longValue();
    }
}
