package no.tilsagn.transfer;

import java.time.LocalDate;
import java.time.Year;
import no.tilsagn.board.Deputising;
import no.tilsagn.budget.BudgetCommand;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Move money of a label from one line to another.
 *
 * @param amount more than zero
 * @param deputising that the deputy decided about money at the chair's disposal; none where nobody deputised
 */
public record ReallocateFunds(
        ProgrammeId programme,
        Year year,
        LineCode from,
        LineCode to,
        SourceLabel label,
        Money amount,
        @Nullable Deputising deputising,
        LocalDate effectiveOn,
        DecisionReference decision)
        implements BudgetCommand {

    public ReallocateFunds {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a reallocation moves more than 0 kroner: " + amount);
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException("a reallocation goes from one line to another: " + from);
        }
    }
}
