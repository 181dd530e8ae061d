package no.tilsagn.commandservice.spending;

import java.time.Year;
import java.util.List;
import no.tilsagn.commandservice.request.Labels;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.spending.ReportSpending;
import no.tilsagn.spending.Tertial;
import org.jspecify.annotations.Nullable;

/** Body of a request to report what lines have spent. */
record SpendingReport(Tertial tertial, List<Line> lines) {

    /** What a line has spent since the year began; the label may be left out where the line has one. */
    record Line(
            LineCode line,
            @Nullable List<String> label,
            @Nullable String accountingNumber,
            Money cumulative) {}

    ReportSpending command(ProgrammeId programme, Year year) {
        return new ReportSpending(
                programme,
                year,
                tertial,
                lines.stream()
                        .map(line -> new ReportSpending.Line(
                                line.line(), Labels.optional(line.label()), line.accountingNumber(), line.cumulative()))
                        .toList());
    }
}
