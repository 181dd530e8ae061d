package no.tilsagn.queryservice.readmodel;

import java.util.List;
import no.tilsagn.event.Recorded;
import no.tilsagn.event.UnreadableEventException;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.eventtable.EventTable;
import no.tilsagn.queryservice.journal.Journal;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;

/** The events a read model is built from, page by page; one that is missing or cannot be read is an error. */
record EventSource(Origin origin, Pages pages) {

    @FunctionalInterface
    interface Pages {
        List<Recorded> after(ProgrammeId programme, long position, int limit);
    }

    static EventSource of(Journal journal) {
        return new EventSource(Origin.JOURNAL, journal::after);
    }

    /** @param token of who asked for the build, and has to be allowed to read the event table */
    static EventSource of(EventTable table, String token) {
        return new EventSource(
                Origin.EVENT_TABLE,
                (programme, position, limit) -> table.after(token, programme, position, limit).stream()
                        .map(entry -> entry.recorded(programme))
                        .toList());
    }

    /**
     * The events that follow a position, at least one and at most as many as asked for.
     *
     * @throws ProblemException when the next one is not there or not readable, or the log itself is not
     */
    List<Recorded> after(ProgrammeId programme, long position, int limit) {
        List<Recorded> page = read(programme, position, limit);
        long last = position;
        for (Recorded recorded : page) {
            if (recorded.position() != last + 1) {
                throw new ProblemException(Problem.POSITION_MISSING, origin.code(), last + 1);
            }
            last = recorded.position();
        }
        if (page.isEmpty()) {
            throw new ProblemException(Problem.POSITION_MISSING, origin.code(), last + 1);
        }
        return page;
    }

    private List<Recorded> read(ProgrammeId programme, long position, int limit) {
        try {
            return pages.after(programme, position, limit);
        } catch (UnreadableEventException e) {
            throw new ProblemException(Problem.EVENT_NOT_FOLDABLE, String.valueOf(e.getMessage()));
        }
    }
}
