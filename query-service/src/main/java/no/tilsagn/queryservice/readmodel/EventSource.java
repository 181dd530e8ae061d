package no.tilsagn.queryservice.readmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tilsagn.event.LogEntry;
import no.tilsagn.event.Recorded;
import no.tilsagn.event.UnreadableEventException;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.eventtable.EventTable;
import no.tilsagn.queryservice.journal.Journal;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;

/**
 * The events a read model is built from, stretch by stretch. One that is missing is an error, whatever it may have said; one
 * that cannot be read is, unless it is of a type that the read model makes nothing of.
 */
record EventSource(Origin origin, Stretches stretches) {

    @FunctionalInterface
    interface Stretches {
        List<Recorded> between(ProgrammeId programme, long after, long upTo, Set<String> butFor);
    }

    static EventSource of(Journal journal) {
        return new EventSource(Origin.JOURNAL, (programme, after, upTo, butFor) -> {
            journal.missing(programme, after, upTo).stream().findFirst().ifPresent(position -> {
                throw missing(Origin.JOURNAL, position);
            });
            return journal.between(programme, after, upTo, butFor);
        });
    }

    /** @param token of who asked for the build, and has to be allowed to read the event table */
    static EventSource of(EventTable table, String token) {
        return new EventSource(
                Origin.EVENT_TABLE,
                (programme, after, upTo, butFor) -> entries(table, token, programme, after, upTo).stream()
                        .filter(entry -> !butFor.contains(entry.type()))
                        .map(entry -> entry.recorded(programme))
                        .toList());
    }

    /**
     * The events after a position up to and with another, in their order, but for those of some types.
     *
     * @param butFor names they are stored under
     * @throws ProblemException when one of the positions is not there, an event not readable, or the log itself is not
     */
    List<Recorded> between(ProgrammeId programme, long after, long upTo, Set<String> butFor) {
        try {
            return stretches.between(programme, after, upTo, butFor);
        } catch (UnreadableEventException e) {
            throw new ProblemException(Problem.EVENT_NOT_FOLDABLE, String.valueOf(e.getMessage()));
        }
    }

    private static List<LogEntry> entries(
            EventTable table, String token, ProgrammeId programme, long after, long upTo) {
        List<LogEntry> entries = new ArrayList<>();
        long last = after;
        while (last < upTo) {
            List<LogEntry> page = table.after(token, programme, last, Math.toIntExact(upTo - last));
            for (LogEntry entry : page) {
                if (entry.position() != last + 1) {
                    throw missing(Origin.EVENT_TABLE, last + 1);
                }
                last = entry.position();
            }
            if (page.isEmpty()) {
                throw missing(Origin.EVENT_TABLE, last + 1);
            }
            entries.addAll(page);
        }
        return entries;
    }

    private static ProblemException missing(Origin origin, long position) {
        return new ProblemException(Problem.POSITION_MISSING, origin.code(), position);
    }
}
