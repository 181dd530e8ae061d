package no.tilsagn.queryservice.resource;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.resource.Resource;
import no.tilsagn.resource.ResourcesRow;
import org.jspecify.annotations.Nullable;

/**
 * The resources of a year as shown.
 *
 * @param version what a change of it is made on, for If-Match
 * @param revisedOn since when they are these; none before a revision
 */
record ResourcesItem(
        Year year,
        long version,
        List<Resource> resources,
        @Nullable LocalDate revisedOn) {

    static ResourcesItem of(ResourcesRow row) {
        return new ResourcesItem(row.year(), row.version(), row.resources(), row.revisedOn());
    }
}
