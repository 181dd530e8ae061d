package no.tilsagn.benefit;

import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * Record what a benefit's indicator was measured at.
 *
 * @param value in the indicator's unit
 */
public record MeasureBenefit(ProgrammeId programme, EntryCode code, Quantity value, LocalDate measuredOn)
        implements BenefitCommand {

    @Override
    public LocalDate effectiveOn() {
        return measuredOn;
    }
}
