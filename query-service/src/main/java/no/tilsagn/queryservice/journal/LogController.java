package no.tilsagn.queryservice.journal;

import java.util.List;
import no.tilsagn.event.LogEntry;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Answer;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal over HTTP, page by page, in the very form in which the command service shows its event table. */
@RestController
class LogController {

    private static final int MOST = 1_000;

    private final Snapshots snapshots;
    private final Journal journal;

    LogController(Snapshots snapshots, Journal journal) {
        this.snapshots = snapshots;
        this.journal = journal;
    }

    /** @param position of the last event that is folded */
    record LogPage(ProgrammeId programme, long position, List<LogEntry> events) implements Answer {}

    /**
     * The events from a position on, at most as many as asked for.
     *
     * @param from the first position wanted
     */
    @GetMapping("/programmes/{programme}/log")
    LogPage log(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "1") long from,
            @RequestParam(defaultValue = "100") int size) {
        if (size < 1 || size > MOST) {
            throw new ProblemException(Problem.MALFORMED_REQUEST, "1 <= size <= " + MOST + " (" + size + ")");
        }
        return snapshots.read(
                programme,
                Viewpoint.NOW,
                snapshot -> new LogPage(
                        programme,
                        snapshot.position(),
                        journal.stored(programme, from - 1, Long.MAX_VALUE, null, size).stream()
                                .map(StoredEvent::entry)
                                .toList()));
    }
}
