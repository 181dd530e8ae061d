package no.tilsagn.project;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;

/**
 * Recommend what to decide at a project's next gate.
 *
 * @param decision where the project-owner group's recommendation stands
 */
public record RecommendPhaseTransition(
        ProgrammeId programme,
        ProjectId project,
        Gate gate,
        GateOutcome outcome,
        LocalDate effectiveOn,
        DecisionReference decision)
        implements ProjectCommand {}
