package no.tilsagn.resource;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.register.RegisterRow;
import org.jspecify.annotations.Nullable;

/**
 * The administrative resources of a year.
 *
 * @param version sequence of their last event
 * @param revisedOn since when they are these; none before a revision
 */
public record ResourcesRow(
        Year year,
        long version,
        List<Resource> resources,
        @Nullable LocalDate revisedOn) implements RegisterRow {

    /** What the keys of a year's resources begin with; the year follows. */
    public static final String KEY_PREFIX = "resources/";

    public ResourcesRow {
        resources = List.copyOf(resources);
    }

    /** The resources after an event. */
    public static ResourcesRow after(ResourcesEvent event, long version) {
        return switch (event) {
            case ResourcesRegistered e -> new ResourcesRow(e.year(), version, e.resources(), null);
            case ResourcesRevised e -> new ResourcesRow(e.year(), version, e.resources(), e.revisedOn());
        };
    }

    @Override
    public String key() {
        return KEY_PREFIX + year;
    }
}
