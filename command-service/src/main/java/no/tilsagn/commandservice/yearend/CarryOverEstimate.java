package no.tilsagn.commandservice.yearend;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.commandservice.request.Labels;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.yearend.EstimateCarryOver;
import org.jspecify.annotations.Nullable;

/** Body of a request to estimate what lines will carry over. */
record CarryOverEstimate(List<Line> lines, LocalDate effectiveOn) {

    /** What a line is expected to carry over; the label may be left out where the line has one. */
    record Line(LineCode line, @Nullable List<String> label, Money amount) {}

    EstimateCarryOver command(ProgrammeId programme, Year year) {
        return new EstimateCarryOver(
                programme,
                year,
                lines.stream()
                        .map(line ->
                                new EstimateCarryOver.Line(line.line(), Labels.optional(line.label()), line.amount()))
                        .toList(),
                effectiveOn);
    }
}
