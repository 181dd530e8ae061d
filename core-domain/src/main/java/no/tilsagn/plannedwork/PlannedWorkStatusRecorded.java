package no.tilsagn.plannedwork;

import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** A planned result or implementation has come so far. */
public record PlannedWorkStatusRecorded(
        ProgrammeId programme, EntryCode code, PlannedWorkStatus status, LocalDate statusOn)
        implements PlannedWorkEvent {}
