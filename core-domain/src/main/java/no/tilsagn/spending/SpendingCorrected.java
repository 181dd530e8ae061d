package no.tilsagn.spending;

import java.time.Year;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.EventReference;
import no.tilsagn.event.TextReference;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.yearend.Rest;
import org.jspecify.annotations.Nullable;

/**
 * A reported figure was wrong and is put right; both stay visible.
 *
 * @param before what stood for the tertial, cumulative in whole kroner
 * @param cumulative what stands now
 * @param change what is booked of it: nothing where a later tertial is reported already
 * @param rest where the line's money goes with it, since a closed year keeps none
 * @param corrects the event that reported or last corrected the figure
 * @param decision of the correction, if one was made
 * @param reason where the text on why stands, if any
 */
public record SpendingCorrected(
        ProgrammeId programme,
        Year year,
        Tertial tertial,
        LineCode line,
        SourceLabel label,
        Money before,
        Money cumulative,
        Money change,
        Rest rest,
        EventReference corrects,
        @Nullable DecisionReference decision,
        @Nullable TextReference reason)
        implements BudgetEvent {}
