package no.tilsagn.commandservice.budget;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.budget.RegisterOpening;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.LineAmount;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;

/** Body of a request to take over what the first year's lines opened with. */
record OpeningRegistration(List<Line> lines, LocalDate effectiveOn, DecisionReference decision) {

    /** What a line opened with; its label stands as a list of sources. */
    record Line(LineCode line, List<String> label, Money amount) {}

    RegisterOpening command(ProgrammeId programme, Year year) {
        List<LineAmount> opened = lines.stream()
                .map(line -> new LineAmount(line.line(), new SourceLabel(line.label()), line.amount()))
                .toList();
        return new RegisterOpening(programme, year, opened, effectiveOn, decision);
    }
}
