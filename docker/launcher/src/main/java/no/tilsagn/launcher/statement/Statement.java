package no.tilsagn.launcher.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.launcher.shown.QueryApi;
import tools.jackson.databind.JsonNode;

/**
 * The year-end statement of every year of a programme.
 *
 * @param rows by year, line and label
 * @param adopted the years whose budget is adopted
 */
public record Statement(List<StatementRow> rows, Set<Integer> adopted) {
    private static final int PAGE = 500;

    public Statement {
        rows = rows.stream().sorted(StatementRow.ORDER).toList();
        adopted = Set.copyOf(adopted);
    }

    /** As the query API answers it, all pages of it. */
    public static Statement read(QueryApi api) throws InterruptedException {
        List<StatementRow> rows = new ArrayList<>();
        JsonNode answer;
        int page = 0;
        do {
            answer = api.get("year-end-statement?size=%d&page=%d".formatted(PAGE, page++));
            answer.required("items").forEach(item -> rows.add(StatementRow.of(item)));
        } while (!answer.required("items").isEmpty()
                && rows.size() < answer.required("total").longValue());
        Set<Integer> adopted = new TreeSet<>();
        for (int year : years(rows)) {
            if (api.get("budget-years/%d/plan".formatted(year))
                    .required("adopted")
                    .booleanValue()) {
                adopted.add(year);
            }
        }
        return new Statement(rows, adopted);
    }

    /** Rows that do not add up. */
    List<String> differences() {
        return rows.stream()
                .filter(row -> !row.addsUp())
                .map(StatementRow::difference)
                .toList();
    }

    /** Every two years in a row of which the later is adopted. */
    List<YearsInARow> yearsInARow() {
        Set<Integer> years = years(rows);
        return years.stream()
                .filter(year -> years.contains(year + 1) && adopted.contains(year + 1))
                .map(year -> new YearsInARow(year, rowsOf(year), rowsOf(year + 1)))
                .toList();
    }

    private List<StatementRow> rowsOf(int year) {
        return rows.stream().filter(row -> row.year() == year).toList();
    }

    private static Set<Integer> years(Collection<StatementRow> rows) {
        return rows.stream().map(StatementRow::year).collect(Collectors.toCollection(TreeSet::new));
    }

    Stream<String> lines() {
        return Stream.concat(
                yearsInARow().stream().flatMap(YearsInARow::lines),
                differences().stream().map(difference -> "✗ " + difference));
    }

    boolean holds() {
        return differences().isEmpty() && yearsInARow().stream().allMatch(YearsInARow::agree);
    }
}
