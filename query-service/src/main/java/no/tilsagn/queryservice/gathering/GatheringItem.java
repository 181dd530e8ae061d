package no.tilsagn.queryservice.gathering;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.gathering.GatheringRow;
import no.tilsagn.register.EntryCode;

/**
 * A gathering as shown.
 *
 * @param version what a change of it is made on, for If-Match
 * @param year it is planned for
 * @param heldOn every day it was held on, in order
 */
record GatheringItem(EntryCode code, long version, Year year, String name, List<LocalDate> heldOn) {

    static GatheringItem of(GatheringRow row) {
        return new GatheringItem(row.code(), row.version(), row.year(), row.name(), row.heldOn());
    }
}
