package no.tilsagn.gate;

import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.EventReference;
import no.tilsagn.event.TextReference;
import no.tilsagn.project.Evidence;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.GateRecommendation;
import no.tilsagn.project.Phase;
import no.tilsagn.project.ProjectId;
import no.tilsagn.rule.RuleReference;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a project's phase.
 *
 * @param position of the event in the programme's log
 * @param event the same, as a correction names it
 * @param from where the project stood; none for not stated
 * @param to where it stands by the decision; none for not stated, which only a correction leads back to
 * @param gate none unless decided at a gate
 * @param rule the version of the gates' definitions it was decided under; none where none was in force
 * @param evidence the documents it rests on
 * @param recommendations of the project-owner group at the gate, before it was decided
 * @param cause where the text on why it was closed early, or corrected, stands
 * @param successor the number of the project it goes into
 * @param corrects position of the decision that this one puts right
 * @param correctedBy position of the correction of this one
 */
public record PhaseDecision(
        long position,
        EventReference event,
        ProjectId project,
        String number,
        Kind kind,
        @Nullable Phase from,
        @Nullable Phase to,
        @Nullable Gate gate,
        @Nullable GateOutcome outcome,
        @Nullable RuleReference rule,
        List<Evidence> evidence,
        List<GateRecommendation> recommendations,
        @Nullable TextReference cause,
        @Nullable String successor,
        @Nullable Long corrects,
        @Nullable Long correctedBy,
        DecisionReference decision)
        implements GateRow {

    public static final String KEY_PREFIX = "decision/";

    /** What was decided. */
    public enum Kind {
        /** Where it stands was put on record; no gate was passed. */
        REGISTRATION,
        GATE,
        EARLY_CLOSURE,
        MERGER,
        /** A decision was wrong; the project stands where it stood before it. */
        CORRECTION
    }

    PhaseDecision correctedBy(long correction) {
        return new PhaseDecision(
                position,
                event,
                project,
                number,
                kind,
                from,
                to,
                gate,
                outcome,
                rule,
                evidence,
                recommendations,
                cause,
                successor,
                corrects,
                correction,
                decision);
    }

    static String key(long position) {
        return GateRow.key(KEY_PREFIX, position);
    }

    @Override
    public String key() {
        return key(position);
    }
}
