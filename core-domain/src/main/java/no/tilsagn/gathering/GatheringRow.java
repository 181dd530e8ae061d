package no.tilsagn.gathering;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.readmodel.Rows;
import no.tilsagn.register.EntryCode;
import no.tilsagn.register.RegisterRow;

/**
 * A gathering.
 *
 * @param version sequence of its last event
 * @param year it is planned for
 * @param name as the action programme has it
 * @param heldOn every day it was held on, in order
 */
public record GatheringRow(EntryCode code, long version, Year year, String name, List<LocalDate> heldOn)
        implements RegisterRow {

    /** What the keys of gatherings begin with; the code follows. */
    public static final String KEY_PREFIX = "gathering/";

    public GatheringRow {
        heldOn = List.copyOf(heldOn);
    }

    /** The gathering after an event. */
    public static GatheringRow after(Rows<RegisterRow> rows, GatheringEvent event, long version) {
        return switch (event) {
            case GatheringRegistered e -> new GatheringRow(e.code(), version, e.year(), e.name(), List.of());
            case GatheringHeld e ->
                rows.require(KEY_PREFIX + e.code(), GatheringRow.class).held(e.heldOn(), version);
        };
    }

    private GatheringRow held(LocalDate day, long nextVersion) {
        List<LocalDate> days =
                Stream.concat(heldOn.stream(), Stream.of(day)).distinct().toList();
        return new GatheringRow(code, nextVersion, year, name, days);
    }

    @Override
    public String key() {
        return KEY_PREFIX + code;
    }
}
