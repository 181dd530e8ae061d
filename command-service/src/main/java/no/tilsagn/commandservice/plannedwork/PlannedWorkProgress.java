package no.tilsagn.commandservice.plannedwork;

import java.time.LocalDate;
import no.tilsagn.plannedwork.PlannedWorkStatus;
import no.tilsagn.plannedwork.RecordPlannedWorkStatus;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** Body of a request to record how far planned work has come. */
record PlannedWorkProgress(PlannedWorkStatus status, LocalDate statusOn) {

    RecordPlannedWorkStatus command(ProgrammeId programme, EntryCode work) {
        return new RecordPlannedWorkStatus(programme, work, status, statusOn);
    }
}
