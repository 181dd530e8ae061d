package no.tilsagn.commandservice.benefit;

import java.time.LocalDate;
import no.tilsagn.benefit.MeasureBenefit;
import no.tilsagn.benefit.Quantity;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** Body of a request to record what a benefit was measured at. */
record BenefitMeasurement(Quantity value, LocalDate measuredOn) {

    MeasureBenefit command(ProgrammeId programme, EntryCode benefit) {
        return new MeasureBenefit(programme, benefit, value, measuredOn);
    }
}
