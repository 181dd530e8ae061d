package no.tilsagn.plannedwork;

import java.time.LocalDate;
import no.tilsagn.register.EntryState;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions need of a planned result or implementation.
 *
 * @param statusOn the day of its status; none before one was recorded
 */
public record PlannedWorkState(@Nullable LocalDate statusOn) implements EntryState {

    /** The state after an event. */
    public static PlannedWorkState after(PlannedWorkEvent event) {
        return switch (event) {
            case PlannedWorkRegistered _ -> new PlannedWorkState(null);
            case PlannedWorkStatusRecorded e -> new PlannedWorkState(e.statusOn());
        };
    }
}
