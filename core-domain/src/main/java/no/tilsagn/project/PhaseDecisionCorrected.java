package no.tilsagn.project;

import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.EventReference;
import no.tilsagn.event.TextReference;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a project's phase was wrong; the project stands where it stood before it, and both stay visible.
 *
 * @param corrects the event of the decision that was wrong
 * @param original the reference under which that was decided
 * @param from where the project stood by it
 * @param to where it stands again; none for not stated
 * @param reason where the text on why stands
 * @param decision of the correction
 */
public record PhaseDecisionCorrected(
        ProjectId project,
        EventReference corrects,
        DecisionReference original,
        Phase from,
        @Nullable Phase to,
        TextReference reason,
        DecisionReference decision)
        implements ProjectEvent {

    /** Whether what was handed over still counts: not where the project is taken back to before it was closing. */
    public boolean keepsHandOvers() {
        return to != null && to.canHandOver();
    }
}
