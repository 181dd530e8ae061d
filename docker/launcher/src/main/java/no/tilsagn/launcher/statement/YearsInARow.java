package no.tilsagn.launcher.statement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.launcher.programmefile.content.Kroner;

/**
 * What a year carries over, beside what the next one opened with.
 *
 * @param year the earlier
 */
record YearsInARow(int year, List<StatementRow> closing, List<StatementRow> opening) {

    boolean agree() {
        return differences().isEmpty();
    }

    /** One line that says that they agree, or one for every line and label in which they differ. */
    Stream<String> lines() {
        return agree()
                ? Stream.of("closing(%d) = opening(%d): %s = %s, over %d lines and labels with money"
                        .formatted(
                                year,
                                year + 1,
                                Kroner.text(sum(closing, StatementRow::carriedOver)),
                                Kroner.text(sum(opening, StatementRow::opening)),
                                byLine(closing, StatementRow::carriedOver).size()))
                : differences().stream();
    }

    private List<String> differences() {
        Map<String, Long> closed = byLine(closing, StatementRow::carriedOver);
        Map<String, Long> opened = byLine(opening, StatementRow::opening);
        return Stream.concat(closed.keySet().stream(), opened.keySet().stream())
                .distinct()
                .sorted()
                .filter(line -> amount(closed, line) != amount(opened, line))
                .map(line -> "✗ closing(%d) is not opening(%d) on %s: %s is carried over, and it opens with %s"
                        .formatted(
                                year,
                                year + 1,
                                line,
                                Kroner.text(amount(closed, line)),
                                Kroner.text(amount(opened, line))))
                .toList();
    }

    private static long amount(Map<String, Long> byLine, String line) {
        return byLine.getOrDefault(line, 0L);
    }

    private static Map<String, Long> byLine(List<StatementRow> rows, ToLongFunction<StatementRow> figure) {
        return rows.stream()
                .filter(row -> figure.applyAsLong(row) != 0)
                .collect(Collectors.toMap(
                        StatementRow::lineAndLabel, figure::applyAsLong, Math::addExact, TreeMap::new));
    }

    private static long sum(List<StatementRow> rows, ToLongFunction<StatementRow> figure) {
        return rows.stream().mapToLong(figure).reduce(0L, Math::addExact);
    }
}
