package no.tilsagn.commandservice.transfer;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.transfer.SourcePart;
import no.tilsagn.transfer.SplitSources;

/** Body of a request to set money under a set of fund sources apart for single ones. */
record SourceSplit(
        LineCode line, List<String> label, List<SourcePart> parts, LocalDate effectiveOn, DecisionReference decision) {

    SplitSources command(ProgrammeId programme, Year year) {
        return new SplitSources(programme, year, line, new SourceLabel(label), parts, effectiveOn, decision);
    }
}
