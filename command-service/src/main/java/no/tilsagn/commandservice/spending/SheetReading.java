package no.tilsagn.commandservice.spending;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.tilsagn.commandservice.problem.Fault;
import no.tilsagn.commandservice.problem.ProblemException;
import no.tilsagn.commandservice.request.CsvTable;
import no.tilsagn.commandservice.request.MostFaults;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.spending.ReportSpending;
import no.tilsagn.spending.SpendingSheet;
import no.tilsagn.spending.Tertial;
import org.jspecify.annotations.Nullable;

/** Reads a filled-in table of spending: one report, or every fault of the table. */
final class SheetReading {

    private static final int MOST_LINES = 1000;
    private static final Pattern AMOUNT = Pattern.compile("0|[1-9][0-9]{0,14}");
    private static final Pattern ACCOUNTING_NUMBER = Pattern.compile("[0-9A-Za-z./ -]{0,40}");

    private final List<Fault> faults = new ArrayList<>();
    private final Set<List<String>> named = new HashSet<>();
    private final List<String> columns;

    private SheetReading(List<String> columns) {
        this.columns = columns;
    }

    /**
     * The report that a table is.
     *
     * @throws ProblemException malformed, with every fault found
     */
    static ReportSpending report(CsvTable table, ProgrammeId programme, Year year, Tertial tertial) {
        if (table.rows().isEmpty()) {
            throw ProblemException.malformed(List.of(Fault.inBody("", "the table is empty")));
        }
        CsvTable.Row header = table.rows().getFirst();
        SheetReading reading = new SheetReading(header.cells());
        reading.checkColumns(header);
        List<ReportSpending.Line> lines = new ArrayList<>();
        if (reading.faults.isEmpty()) {
            table.rows().stream().skip(1).forEach(row -> reading.read(row, lines));
        }
        if (reading.faults.isEmpty() && (lines.isEmpty() || lines.size() > MOST_LINES)) {
            reading.faults.add(Fault.inBody("", "a report has 1 to %d lines with a figure".formatted(MOST_LINES)));
        }
        if (!reading.faults.isEmpty()) {
            throw ProblemException.malformed(MostFaults.of(reading.faults));
        }
        return new ReportSpending(programme, year, tertial, lines);
    }

    private void checkColumns(CsvTable.Row header) {
        columns.stream()
                .filter(column -> !SpendingSheet.COLUMNS.contains(column))
                .forEach(column -> faults.add(header.fault("", "unknown column '%s'".formatted(column))));
        for (String column : SpendingSheet.COLUMNS) {
            long times = columns.stream().filter(column::equals).count();
            if (times != 1) {
                faults.add(header.fault(column, times == 0 ? "the column is missing" : "the column is there twice"));
            }
        }
    }

    private void read(CsvTable.Row row, List<ReportSpending.Line> lines) {
        if (row.cells().size() != columns.size()) {
            faults.add(row.fault(
                    "", "%d cells under %d columns".formatted(row.cells().size(), columns.size())));
            return;
        }
        String figure = value(row, SpendingSheet.CUMULATIVE);
        if (figure.isEmpty()) {
            return;
        }
        LineCode line = parsed(row, SpendingSheet.LINE, LineCode::of);
        String printed = value(row, SpendingSheet.LABEL);
        SourceLabel label = printed.isEmpty() ? null : parsed(row, SpendingSheet.LABEL, SourceLabel::of);
        Money cumulative = parsed(row, SpendingSheet.CUMULATIVE, SheetReading::amount);
        String number = parsed(row, SpendingSheet.ACCOUNTING_NUMBER, SheetReading::accountingNumber);
        if (!named.add(List.of(value(row, SpendingSheet.LINE), printed))) {
            faults.add(row.fault(SpendingSheet.LINE, "line and label stand in an earlier row already"));
        }
        if (line != null && cumulative != null) {
            lines.add(new ReportSpending.Line(line, label, number, cumulative));
        }
    }

    private <T> @Nullable T parsed(CsvTable.Row row, String column, Function<String, T> parse) {
        try {
            return parse.apply(value(row, column));
        } catch (IllegalArgumentException e) {
            faults.add(row.fault(column, String.valueOf(e.getMessage())));
            return null;
        }
    }

    private String value(CsvTable.Row row, String column) {
        return SpendingSheet.value(row.cells().get(columns.indexOf(column)).strip());
    }

    private static Money amount(String figure) {
        if (!AMOUNT.matcher(figure).matches()) {
            throw new IllegalArgumentException("whole kroner, in digits alone: " + figure);
        }
        return Money.of(Long.parseLong(figure));
    }

    private static String accountingNumber(String number) {
        if (!ACCOUNTING_NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("no accounting number: " + number);
        }
        return number;
    }
}
