package no.tilsagn.commandservice.budget;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.budget.SetFrame;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;

/** Body of a request to set what may be granted of a label. */
record FrameSetting(List<String> label, Money amount, LocalDate effectiveOn, DecisionReference decision) {

    SetFrame command(ProgrammeId programme, Year year) {
        return new SetFrame(programme, year, new SourceLabel(label), amount, effectiveOn, decision);
    }
}
