package no.tilsagn.queryservice.spending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.plan.PlanLine;
import no.tilsagn.plan.PlannedAmount;
import no.tilsagn.portfolio.PortfolioEntry;
import no.tilsagn.project.AccountingNumber;
import no.tilsagn.spending.SpendingSheet;
import no.tilsagn.spending.Tertial;
import no.tilsagn.statement.StatementLine;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes the table: every line in the order of the plan, under each label it has in the plan or ever had money under. */
final class SheetWriting {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(SpendingSheet.COLUMNS.toArray(String[]::new))
            .get();

    private SheetWriting() {}

    static String of(
            List<PlanLine> plan, List<StatementLine> money, Map<LineCode, PortfolioEntry> entries, Tertial tertial) {
        Map<LineCode, Map<SourceLabel, StatementLine>> byLine = new HashMap<>();
        money.forEach(line ->
                byLine.computeIfAbsent(line.line(), ignored -> new HashMap<>()).put(line.label(), line));
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(csv, FORMAT)) {
            for (PlanLine line : plan.stream()
                    .sorted(Comparator.comparingInt(PlanLine::order))
                    .toList()) {
                Map<SourceLabel, StatementLine> booked = byLine.getOrDefault(line.line(), Map.of());
                for (SourceLabel label : labels(line, booked)) {
                    printer.printRecord(
                            SpendingSheet.cell(line.line().value()),
                            SpendingSheet.cell(label.toString()),
                            SpendingSheet.cell(accountingNumber(entries.get(line.line()))),
                            reported(booked.get(label), tertial));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory takes every character", e);
        }
        return csv.toString();
    }

    private static TreeSet<SourceLabel> labels(PlanLine line, Map<SourceLabel, StatementLine> booked) {
        TreeSet<SourceLabel> labels = new TreeSet<>(booked.keySet());
        labels.add(line.label());
        line.amounts().stream().map(PlannedAmount::label).forEach(labels::add);
        return labels;
    }

    private static String accountingNumber(@Nullable PortfolioEntry entry) {
        return Optional.ofNullable(entry)
                .map(known -> known.register().accountingNumber())
                .map(AccountingNumber::number)
                .orElse("");
    }

    private static String reported(@Nullable StatementLine line, Tertial tertial) {
        return Optional.ofNullable(line)
                .map(known -> known.reported().get(tertial))
                .map(figure -> Long.toString(figure.kroner()))
                .orElse("");
    }
}
