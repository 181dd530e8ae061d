package no.tilsagn.transfer;

import java.time.LocalDate;
import java.time.Year;
import no.tilsagn.budget.BudgetCommand;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Give money back.
 *
 * @param line the line it is taken from; the label's frame where none is named
 * @param amount more than zero
 */
public record ReturnFunds(
        ProgrammeId programme,
        Year year,
        @Nullable LineCode line,
        SourceLabel label,
        Money amount,
        LocalDate effectiveOn,
        DecisionReference decision)
        implements BudgetCommand {

    public ReturnFunds {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a return is of more than 0 kroner: " + amount);
        }
    }

    /** The account that pays. */
    Account from() {
        return line == null ? Account.frame(year, label) : Account.line(year, line, label);
    }
}
