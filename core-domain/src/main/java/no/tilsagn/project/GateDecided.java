package no.tilsagn.project;

import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.rule.RuleReference;
import org.jspecify.annotations.Nullable;

/**
 * A gate was decided, whether or not the project moved.
 *
 * @param rule the version of the gates' definitions it was decided under; none where none was in force
 * @param evidence references of the documents it rests on
 */
public record GateDecided(
        ProjectId project,
        Gate gate,
        GateOutcome outcome,
        @Nullable RuleReference rule,
        List<String> evidence,
        DecisionReference decision)
        implements ProjectEvent {

    public GateDecided {
        evidence = List.copyOf(evidence);
    }
}
