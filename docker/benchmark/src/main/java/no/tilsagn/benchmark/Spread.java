package no.tilsagn.benchmark;

import java.util.List;
import java.util.Locale;

/** Several measurements of one thing: the median, and in brackets the least and the most. */
final class Spread {

    private Spread() {}

    static String whole(List<Double> values) {
        return text(values, "%.0f");
    }

    static String ratio(List<Double> values) {
        return text(values, "%.2f");
    }

    private static String text(List<Double> values, String format) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                format + " (" + format + "–" + format + ")",
                sorted.get(sorted.size() / 2),
                sorted.getFirst(),
                sorted.getLast());
    }
}
