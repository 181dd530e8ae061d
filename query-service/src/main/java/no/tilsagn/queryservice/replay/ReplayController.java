package no.tilsagn.queryservice.replay;

import java.util.List;
import java.util.Locale;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Slice;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.history.Sentences;
import no.tilsagn.queryservice.journal.Journal;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history over HTTP, event by event with the figures each one changed. */
@RestController
class ReplayController {

    private final Snapshots snapshots;
    private final Journal journal;
    private final StoredRows rows;
    private final Sentences sentences;

    ReplayController(Snapshots snapshots, Journal journal, StoredRows rows, Sentences sentences) {
        this.snapshots = snapshots;
        this.journal = journal;
        this.rows = rows;
        this.sentences = sentences;
    }

    /**
     * Steps through it.
     *
     * @param from the first position wanted; the last one is that of the viewpoint
     */
    @GetMapping("/programmes/{programme}/replay")
    Page<Step> replay(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "1") long from,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint,
            Locale locale) {
        if (from < 1) {
            throw new ProblemException(Problem.MALFORMED_REQUEST, "from >= 1 (" + from + ")");
        }
        PageRequest request = new PageRequest(page, size);
        Snapshot last = snapshots.read(programme, viewpoint, snapshot -> snapshot);
        long before = Math.min(from - 1 + request.offset(), last.position());
        Viewpoint start = new Viewpoint(viewpoint.effectiveOn(), null, before, null);
        List<Step> steps = snapshots.read(programme, start, snapshot -> {
            Stepping stepping = new Stepping(snapshot, rows, fact -> sentences.of(fact, locale));
            return journal.stored(programme, before, last.position(), null, size).stream()
                    .map(stepping::step)
                    .toList();
        });
        return Page.of(last, request, new Slice<>(steps, Math.max(0, last.position() - from + 1)));
    }
}
