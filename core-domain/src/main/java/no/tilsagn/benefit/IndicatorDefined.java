package no.tilsagn.benefit;

import java.time.LocalDate;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/** A benefit is measured by this indicator from then on. */
public record IndicatorDefined(
        ProgrammeId programme,
        EntryCode code,
        TextReference description,
        Unit unit,
        Quantity baseline,
        Quantity target,
        @Nullable LocalDate targetOn,
        LocalDate definedOn)
        implements BenefitEvent {

    /** The indicator so defined. */
    public Indicator indicator() {
        return new Indicator(description, unit, baseline, target, targetOn);
    }
}
