package no.tilsagn.launcher.programmefile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.launcher.programmefile.content.Kroner;
import no.tilsagn.launcher.programmefile.content.OtherSection;
import no.tilsagn.launcher.programmefile.content.PrintedSums;
import no.tilsagn.launcher.programmefile.content.Sums;
import no.tilsagn.launcher.programmefile.remark.Comparison;
import no.tilsagn.launcher.programmefile.remark.Remark;
import no.tilsagn.launcher.programmefile.remark.RemarkPlace;

/** The report of an import, for people. */
final class ReportText {

    private final ImportReport report;

    ReportText(ImportReport report) {
        this.report = report;
    }

    Stream<String> lines() {
        return Stream.of(comparisons(), remarks(), choices(), registers(), otherSections())
                .flatMap(lines -> lines);
    }

    private Stream<String> comparisons() {
        String agreement = report.agrees() ? "Printed and computed sums agree." : "Printed and computed sums DIFFER.";
        return Stream.of(
                        Stream.of(
                                "",
                                "%s, budget %d, whole kroner".formatted(report.programme(), report.year()),
                                figures("", "", "Carry-over", "Applied", "Total")),
                        report.comparisons().stream().flatMap(ReportText::comparison),
                        Stream.of(agreement))
                .flatMap(lines -> lines);
    }

    private static Stream<String> comparison(Comparison comparison) {
        PrintedSums printed = comparison.printed();
        Sums computed = comparison.computed();
        return Stream.of(
                figures(
                        comparison.name(),
                        "printed",
                        Kroner.text(printed.carryOver()),
                        Kroner.text(printed.applied()),
                        Kroner.text(printed.total())),
                figures(
                                "",
                                "computed",
                                Kroner.text(computed.carryOver()),
                                Kroner.text(computed.applied()),
                                Kroner.text(computed.total()))
                        + (comparison.agree() ? "" : "  <- differs"));
    }

    private static String figures(String name, String kind, String carryOver, String applied, String total) {
        return "%-38s %-8s %12s %12s %12s"
                .formatted(name, kind, carryOver, applied, total)
                .stripTrailing();
    }

    private Stream<String> remarks() {
        return Stream.concat(
                Stream.of("", "Remarks on the source: " + report.remarks().size()),
                report.remarks().stream().flatMap(ReportText::remark));
    }

    private static Stream<String> remark(Remark remark) {
        return Stream.of(
                "%s %s, %s: %s"
                        .formatted(
                                remark.id(),
                                remark.severity(),
                                remark.origin().name().toLowerCase(Locale.ROOT),
                                remark.finding()),
                "    where: " + where(remark),
                "    treatment: " + remark.handling());
    }

    private static String where(Remark remark) {
        return Stream.concat(
                        Stream.ofNullable(remark.section()),
                        remark.places().stream().map(RemarkPlace::toString))
                .collect(Collectors.joining("; "));
    }

    private Stream<String> choices() {
        return listed(
                "Choices where the source is silent:",
                report.choices().stream()
                        .map(choice -> "    %s (%s)".formatted(choice.text(), String.join(", ", choice.at())))
                        .toList());
    }

    private Stream<String> registers() {
        return listed(
                "Registers filled:",
                report.registers().stream()
                        .map(register -> "    %s: %d".formatted(register.name(), register.entries()))
                        .toList());
    }

    private Stream<String> otherSections() {
        return listed(
                "Told by the source beside its registers (checked, and kept in the file):",
                report.otherSections().stream().map(ReportText::section).toList());
    }

    private static String section(OtherSection section) {
        return "    %s: %d".formatted(section.name(), section.entries());
    }

    private static Stream<String> listed(String heading, List<String> lines) {
        return lines.isEmpty() ? Stream.empty() : Stream.concat(Stream.of("", heading), lines.stream());
    }
}
