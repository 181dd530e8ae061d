package no.tilsagn.budget;

import java.time.LocalDate;
import java.time.Year;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;

/**
 * Set what may be granted of a label in a year.
 *
 * @param amount the whole frame, not the change; zero or more
 */
public record SetFrame(
        ProgrammeId programme,
        Year year,
        SourceLabel label,
        Money amount,
        LocalDate effectiveOn,
        DecisionReference decision)
        implements BudgetCommand {

    public SetFrame {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("a frame is not below 0 kroner: " + amount);
        }
    }
}
