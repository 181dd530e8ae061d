package no.tilsagn.budget;

import static no.tilsagn.command.Refusal.when;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;

/** What every command about lines of a budget year has to meet. */
public final class LineRules {

    private LineRules() {}

    /** The year is not closed: its money does not move any more, but for corrections. */
    public static Optional<Refusal> open(BudgetYearState year) {
        return when(
                year.isClosed(),
                RefusalCode.BUDGET_YEAR_CLOSED,
                "year",
                year.year().getValue());
    }

    /** The year's lines hold money. */
    public static Optional<Refusal> inForce(BudgetYearState year) {
        return when(
                !year.inForce(),
                RefusalCode.BUDGET_NOT_ADOPTED,
                "year",
                year.year().getValue());
    }

    /** The year's plan has every line named. */
    public static Optional<Refusal> known(BudgetYearState year, Collection<LineCode> lines) {
        return known(year, lines, line -> year.line(line).isPresent());
    }

    /**
     * The year's plan has every line named, or a late correction has left money on it: that money has to be moved away, and
     * what it lacks covered, before the year can close.
     */
    public static Optional<Refusal> knownOrBooked(BudgetYearState year, Collection<LineCode> lines) {
        return known(year, lines, line -> !year.labels(line).isEmpty());
    }

    private static Optional<Refusal> known(
            BudgetYearState year, Collection<LineCode> lines, Predicate<LineCode> isKnown) {
        return lines.stream()
                .filter(isKnown.negate())
                .findFirst()
                .map(line -> Refusal.of(
                        RefusalCode.UNKNOWN_BUDGET_LINE,
                        "line",
                        line,
                        "year",
                        year.year().getValue()));
    }

    /** No line is named twice under one label, said or meant. */
    public static Optional<Refusal> namedOnce(BudgetYearState year, Collection<NamedLine> lines) {
        List<NamedLine> meant = lines.stream()
                .map(line -> new NamedLine(line.line(), line.labelIn(year)))
                .toList();
        return Repetition.first(meant)
                .map(line -> Refusal.of(
                        RefusalCode.NAMED_TWICE,
                        "name",
                        line.label() == null ? "line " + line.line() : "line " + line.line() + "/" + line.label()));
    }

    /** Every label named is the line's own, or of money it was given. */
    public static Optional<Refusal> labelsOfLines(BudgetYearState year, Collection<NamedLine> lines) {
        return lines.stream()
                .filter(line ->
                        line.label() != null && !year.labels(line.line()).contains(line.label()))
                .findFirst()
                .map(line -> Refusal.of(
                        RefusalCode.LABEL_NOT_OF_LINE,
                        "label",
                        Objects.requireNonNull(line.label()),
                        "line",
                        line.line(),
                        "lineLabel",
                        labels(year, line)));
    }

    /** A label is left out only where the line has one. */
    public static Optional<Refusal> labelsClear(BudgetYearState year, Collection<NamedLine> lines) {
        return lines.stream()
                .filter(line -> line.labelIn(year) == null)
                .findFirst()
                .map(line ->
                        Refusal.of(RefusalCode.LABEL_NEEDED, "line", line.line(), "lineLabels", labels(year, line)));
    }

    /** The label that is meant, once the rules above hold. */
    public static SourceLabel label(BudgetYearState year, NamedLine line) {
        return Objects.requireNonNull(line.labelIn(year));
    }

    private static String labels(BudgetYearState year, NamedLine line) {
        return year.labels(line.line()).stream().map(SourceLabel::toString).collect(Collectors.joining(", "));
    }
}
