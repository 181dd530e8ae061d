package no.tilsagn.benefit;

import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * A benefit's indicator was measured; the same day again corrects.
 *
 * @param value in the indicator's unit
 */
public record BenefitMeasured(ProgrammeId programme, EntryCode code, Quantity value, LocalDate measuredOn)
        implements BenefitEvent {}
