package no.tilsagn.queryservice.goal;

import no.tilsagn.event.TextReference;
import no.tilsagn.goal.GoalLevel;
import no.tilsagn.goal.GoalRow;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/**
 * A goal as shown.
 *
 * @param version what a change of it is made on, for If-Match
 * @param subProgramme whose goal it is; none for one that is of no sub-programme
 * @param description the goal itself
 */
record GoalItem(
        EntryCode code,
        long version,
        GoalLevel level,
        @Nullable String subProgramme,
        TextReference description) {

    static GoalItem of(GoalRow row) {
        return new GoalItem(row.code(), row.version(), row.level(), row.subProgramme(), row.description());
    }
}
