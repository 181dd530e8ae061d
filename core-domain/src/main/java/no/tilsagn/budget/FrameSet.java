package no.tilsagn.budget;

import java.time.Year;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;

/**
 * A frame was set; the difference from before is booked between owner and frame.
 *
 * @param before the frame until now, zero when it was never set
 * @param amount the frame from now on
 */
public record FrameSet(
        ProgrammeId programme, Year year, SourceLabel label, Money before, Money amount, DecisionReference decision)
        implements BudgetEvent {}
