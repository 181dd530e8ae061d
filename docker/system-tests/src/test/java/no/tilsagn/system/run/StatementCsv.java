package no.tilsagn.system.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A statement's file, read as a stranger would: by its text alone. No field of it is quoted. */
record StatementCsv(List<String[]> rows) {
    private static final String HEAD =
            "year,line,label,opening,granted,moved_in,moved_out,split,spent,returned,carried_over";

    static StatementCsv read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).isEqualTo(HEAD);
        assertThat(lines).noneMatch(line -> line.contains("\""));
        return new StatementCsv(
                lines.stream().skip(1).map(line -> line.split(",", -1)).toList());
    }

    void requireThatEveryRowAddsUp() {
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(amount(row, 3)
                                + amount(row, 4)
                                + amount(row, 5)
                                - amount(row, 6)
                                + amount(row, 7)
                                - amount(row, 8))
                        .as(String.join(",", row))
                        .isEqualTo(amount(row, 9) + amount(row, 10)));
    }

    /** Line by line and label by label; one that is not there has nothing. */
    void requireThatTheNextYearOpensWithTheRestOf(int year) {
        assertThat(byLine(year + 1, 3)).isNotEmpty().isEqualTo(byLine(year, 10));
    }

    List<String> lines(int year) {
        return of(year).stream().map(row -> row[1]).distinct().toList();
    }

    private List<String[]> of(int year) {
        return rows.stream()
                .filter(row -> row[0].equals(Integer.toString(year)))
                .toList();
    }

    private Map<String, Long> byLine(int year, int column) {
        return of(year).stream()
                .filter(row -> amount(row, column) != 0)
                .collect(Collectors.toMap(
                        row -> row[1] + "/" + row[2], row -> amount(row, column), Math::addExact, TreeMap::new));
    }

    private static long amount(String[] row, int column) {
        return Long.parseLong(row[column]);
    }
}
