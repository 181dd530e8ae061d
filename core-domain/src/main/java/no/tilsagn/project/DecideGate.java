package no.tilsagn.project;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;

/**
 * Record what was decided at a gate.
 *
 * @param evidence references of the documents the decision rests on, each 1 to 100 characters: identifiers, no prose;
 *     which a gate demands is not yet a rule
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
        for (String reference : evidence) {
            if (reference.isBlank() || reference.length() > 100) {
                throw new IllegalArgumentException("an evidence reference is 1 to 100 characters: '" + reference + "'");
            }
        }
    }
}
