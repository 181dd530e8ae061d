package no.tilsagn.goal;

import no.tilsagn.event.TextReference;
import no.tilsagn.register.EntryCode;
import no.tilsagn.register.RegisterRow;
import org.jspecify.annotations.Nullable;

/**
 * A goal.
 *
 * @param version sequence of its last event
 * @param subProgramme whose goal it is; none for one that is of no sub-programme
 * @param description the goal itself
 */
public record GoalRow(
        EntryCode code,
        long version,
        GoalLevel level,
        @Nullable String subProgramme,
        TextReference description) implements RegisterRow {

    /** What the keys of goals begin with; the code follows. */
    public static final String KEY_PREFIX = "goal/";

    /** The goal after an event. */
    public static GoalRow after(GoalEvent event, long version) {
        return switch (event) {
            case GoalRegistered e -> new GoalRow(e.code(), version, e.level(), e.subProgramme(), e.description());
        };
    }

    @Override
    public String key() {
        return KEY_PREFIX + code;
    }
}
