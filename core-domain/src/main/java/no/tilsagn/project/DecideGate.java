package no.tilsagn.project;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;

/** Record what was decided at a gate. It rests on the evidence registered since the gate before. */
public record DecideGate(
        ProgrammeId programme,
        ProjectId project,
        Gate gate,
        GateOutcome outcome,
        LocalDate effectiveOn,
        DecisionReference decision)
        implements ProjectCommand {}
