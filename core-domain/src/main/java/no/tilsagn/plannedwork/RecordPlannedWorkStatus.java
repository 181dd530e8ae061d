package no.tilsagn.plannedwork;

import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** Record how far a planned result or implementation has come. */
public record RecordPlannedWorkStatus(
        ProgrammeId programme, EntryCode code, PlannedWorkStatus status, LocalDate statusOn)
        implements PlannedWorkCommand {

    @Override
    public LocalDate effectiveOn() {
        return statusOn;
    }
}
