package no.tilsagn.project;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;

/**
 * Record what was decided at a gate.
 *
 * @param evidence references of the documents the decision rests on; which a gate demands is not yet a rule
 */
public record DecideGate(
        ProgrammeId programme,
        ProjectId project,
        Gate gate,
        GateOutcome outcome,
        List<String> evidence,
        LocalDate effectiveOn,
        DecisionReference decision)
        implements ProjectCommand {

    public DecideGate {
        evidence = List.copyOf(evidence);
    }
}
