package no.tilsagn.project;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;

/**
 * Put right a decision about a project's phase that was wrong: the project stands where it stood before, with what it
 * had for its gate. What was rightly decided is decided after it, by a command of its own.
 *
 * @param corrects the place of the decision's event in the project's stream, from 0
 * @param reason where the text on why stands
 */
public record CorrectPhaseDecision(
        ProgrammeId programme,
        ProjectId project,
        long corrects,
        TextReference reason,
        LocalDate effectiveOn,
        DecisionReference decision)
        implements ProjectCommand {

    public CorrectPhaseDecision {
        if (corrects < 0) {
            throw new IllegalArgumentException("a place in a stream is counted from 0: " + corrects);
        }
    }
}
