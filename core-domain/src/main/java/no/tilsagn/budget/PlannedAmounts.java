package no.tilsagn.budget;

import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import org.jspecify.annotations.Nullable;

/**
 * What a plan gives a line, in whole kroner. The plan is adopted and never moves.
 *
 * @param label may be left out for the line's own; a line may stand once for each label it carries money over under
 * @param carryOver carried over from the year before
 * @param applied applied for with the action programme
 */
public record PlannedAmounts(LineCode line, @Nullable SourceLabel label, Money carryOver, Money applied) {

    public PlannedAmounts {
        if (carryOver.isNegative() || applied.isNegative()) {
            throw new IllegalArgumentException("a plan gives no line less than 0 kroner: " + line);
        }
    }
}
