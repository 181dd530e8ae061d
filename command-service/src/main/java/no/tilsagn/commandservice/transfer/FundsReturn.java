package no.tilsagn.commandservice.transfer;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.transfer.ReturnFunds;
import org.jspecify.annotations.Nullable;

/** Body of a request to give money back, out of the label's frame where no line is named. */
record FundsReturn(
        @Nullable LineCode line, List<String> label, Money amount, LocalDate effectiveOn, DecisionReference decision) {

    ReturnFunds command(ProgrammeId programme, Year year) {
        return new ReturnFunds(programme, year, line, new SourceLabel(label), amount, effectiveOn, decision);
    }
}
