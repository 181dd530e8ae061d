package no.tilsagn.project;

import java.util.List;
import no.tilsagn.command.DecisionReference;

/**
 * A gate was decided, whether or not the project moved.
 *
 * @param ruleVersion the version of the gates' rules it was decided under
 * @param evidence references of the documents it rests on
 */
public record GateDecided(
        ProjectId project,
        Gate gate,
        GateOutcome outcome,
        String ruleVersion,
        List<String> evidence,
        DecisionReference decision)
        implements ProjectEvent {

    public GateDecided {
        evidence = List.copyOf(evidence);
    }
}
