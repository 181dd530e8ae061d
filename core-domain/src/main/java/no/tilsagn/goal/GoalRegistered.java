package no.tilsagn.goal;

import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/**
 * A goal stands in the programme's register.
 *
 * @param subProgramme whose goal it is; none for one that is of no sub-programme
 * @param description the goal itself
 */
public record GoalRegistered(
        ProgrammeId programme,
        EntryCode code,
        GoalLevel level,
        @Nullable String subProgramme,
        TextReference description)
        implements GoalEvent {

    @Override
    public boolean opensStream() {
        return true;
    }
}
