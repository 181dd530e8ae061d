package no.tilsagn.commandservice.transfer;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.board.Deputising;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.transfer.ReallocateFunds;
import org.jspecify.annotations.Nullable;

/** Body of a request to move money from one line to another. */
record Reallocation(
        LineCode from,
        LineCode to,
        List<String> label,
        Money amount,
        @Nullable Deputising deputising,
        LocalDate effectiveOn,
        DecisionReference decision) {

    ReallocateFunds command(ProgrammeId programme, Year year) {
        return new ReallocateFunds(
                programme, year, from, to, new SourceLabel(label), amount, deputising, effectiveOn, decision);
    }
}
