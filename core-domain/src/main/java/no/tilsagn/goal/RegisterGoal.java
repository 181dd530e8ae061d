package no.tilsagn.goal;

import java.time.LocalDate;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/**
 * Enter a goal in the programme's register.
 *
 * @param subProgramme whose goal it is; none for one that is of no sub-programme
 * @param description the goal itself
 */
public record RegisterGoal(
        ProgrammeId programme,
        EntryCode code,
        GoalLevel level,
        @Nullable String subProgramme,
        TextReference description,
        LocalDate effectiveOn)
        implements GoalCommand {

    public RegisterGoal {
        if ((level == GoalLevel.SUB_PROGRAMME) != (subProgramme != null)) {
            throw new IllegalArgumentException("a goal of a sub-programme names it, and no other does");
        }
    }
}
