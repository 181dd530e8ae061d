package no.tilsagn.gathering;

import java.time.LocalDate;
import no.tilsagn.register.EntryState;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions need of a gathering.
 *
 * @param heldOn the last day it was held on; none before the first
 */
public record GatheringState(@Nullable LocalDate heldOn) implements EntryState {

    /** The state after an event. */
    public static GatheringState after(GatheringEvent event) {
        return switch (event) {
            case GatheringRegistered _ -> new GatheringState(null);
            case GatheringHeld e -> new GatheringState(e.heldOn());
        };
    }
}
