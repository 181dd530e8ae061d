package no.tilsagn.benefit;

import java.time.LocalDate;
import no.tilsagn.register.EntryState;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions need of a benefit.
 *
 * @param indicated whether it has an indicator
 * @param latest the day of the last measurement, or of the indicator before it; none before an indicator
 */
public record BenefitState(boolean indicated, @Nullable LocalDate latest) implements EntryState {

    /** The state after an event. */
    public static BenefitState after(BenefitEvent event) {
        return switch (event) {
            case BenefitRegistered _ -> new BenefitState(false, null);
            case IndicatorDefined e -> new BenefitState(true, e.definedOn());
            case BenefitMeasured e -> new BenefitState(true, e.measuredOn());
        };
    }
}
