package no.tilsagn.resource;

import java.time.LocalDate;
import no.tilsagn.register.EntryState;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions need of a year's administrative resources.
 *
 * @param revisedOn the day of the last revision; none before the first
 */
public record ResourcesState(@Nullable LocalDate revisedOn) implements EntryState {

    /** The state after an event. */
    public static ResourcesState after(ResourcesEvent event) {
        return switch (event) {
            case ResourcesRegistered _ -> new ResourcesState(null);
            case ResourcesRevised e -> new ResourcesState(e.revisedOn());
        };
    }
}
