package no.tilsagn.queryservice.eventtable;

import java.util.List;
import java.util.TreeSet;
import no.tilsagn.event.LogEntry;
import no.tilsagn.event.UnreadableEventException;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.journal.Journal;
import no.tilsagn.queryservice.journal.JournalEntry;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds to the journal the events it lacks, from the event table, all of them or none. What it has stays as it is: a row that
 * is wrong has to be taken away by somebody who may, and the service may not.
 */
@Component
class Refill {

    private static final Logger LOG = LoggerFactory.getLogger(Refill.class);

    private final TransactionTemplate transaction;
    private final Journal journal;
    private final EventTable eventTable;

    Refill(TransactionTemplate transaction, Journal journal, EventTable eventTable) {
        this.transaction = transaction;
        this.journal = journal;
        this.eventTable = eventTable;
    }

    /**
     * Adds what is missing among the events that are folded.
     *
     * @param token of who asks
     * @return how many were missing
     * @throws ProblemException when the programme is unknown, or the event table cannot be read, or lacks one of them too
     */
    int of(ProgrammeId programme, String token) {
        int added = transaction.execute(status -> {
            long folded = journal.lock(programme)
                    .orElseThrow(() -> new ProblemException(Problem.UNKNOWN_PROGRAMME, programme));
            TreeSet<Long> missing = new TreeSet<>(journal.missing(programme, 0, folded));
            int lacked = missing.size();
            while (!missing.isEmpty()) {
                List<JournalEntry> found = find(programme, token, missing);
                journal.append(found);
                found.forEach(entry -> missing.remove(entry.recorded().position()));
            }
            return lacked;
        });
        LOG.info("The journal of {} lacked {} events; they are there again", programme, added);
        return added;
    }

    private List<JournalEntry> find(ProgrammeId programme, String token, TreeSet<Long> missing) {
        long first = missing.first();
        List<LogEntry> found = eventTable.after(token, programme, first - 1, EventTable.PAGE).stream()
                .filter(entry -> missing.contains(entry.position()))
                .toList();
        if (found.isEmpty() || found.getFirst().position() != first) {
            throw new ProblemException(Problem.POSITION_MISSING, "event-table", first);
        }
        try {
            return found.stream()
                    .map(entry -> new JournalEntry(entry.recorded(programme), entry.payload()))
                    .toList();
        } catch (UnreadableEventException e) {
            throw new ProblemException(Problem.EVENT_NOT_FOLDABLE, String.valueOf(e.getMessage()));
        }
    }
}
