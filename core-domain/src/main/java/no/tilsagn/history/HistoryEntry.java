package no.tilsagn.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import no.tilsagn.event.Recorded;
import no.tilsagn.project.ProjectId;

/**
 * One thing that an event says of a project.
 *
 * @param position of the event
 * @param ordinal tells apart what one event says of the same project, from 0
 * @param type lasting name of the event
 * @param role the role it was done in
 * @param fact what it says; sentences are made of it when they are read
 */
public record HistoryEntry(
        ProjectId project,
        long position,
        int ordinal,
        LocalDate effectiveOn,
        Instant recordedAt,
        String type,
        String role,
        HistoryFact fact)
        implements HistoryRow {

    static HistoryEntry of(ProjectId project, int ordinal, Recorded recorded, HistoryFact fact) {
        return new HistoryEntry(
                project,
                recorded.position(),
                ordinal,
                recorded.effectiveOn(),
                recorded.recordedAt(),
                recorded.type(),
                recorded.role(),
                fact);
    }

    /** What the keys of a project's entries begin with; they go on in the order of the log. */
    public static String keyPrefix(ProjectId project) {
        return "entry/" + project + "/";
    }

    @Override
    public String key() {
        return keyPrefix(project) + String.format(Locale.ROOT, "%015d/%05d", position, ordinal);
    }
}
