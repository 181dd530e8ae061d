package no.tilsagn.queryservice.history;

import java.util.Locale;
import no.tilsagn.history.HistoryEntry;
import no.tilsagn.history.ProjectHistoryReadModel;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.ProjectId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Slice;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Project histories over HTTP. */
@RestController
class HistoryController {

    private static final ProjectHistoryReadModel READ_MODEL = new ProjectHistoryReadModel();

    private final Snapshots snapshots;
    private final StoredRows rows;
    private final Sentences sentences;

    HistoryController(Snapshots snapshots, StoredRows rows, Sentences sentences) {
        this.snapshots = snapshots;
        this.rows = rows;
        this.sentences = sentences;
    }

    @GetMapping("/programmes/{programme}/projects/{id}/history")
    Page<HistoryItem> history(
            @PathVariable ProgrammeId programme,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint,
            Locale locale) {
        PageRequest request = new PageRequest(page, size);
        RowQuery<HistoryEntry> query = RowQuery.of(READ_MODEL, HistoryEntry.class, HistoryEntry.keyPrefix(project(id)));
        return snapshots.read(programme, viewpoint, snapshot -> {
            Slice<HistoryEntry> entries = rows.page(snapshot, query, request);
            if (entries.total() == 0) {
                throw new ProblemException(Problem.UNKNOWN_PROJECT, id);
            }
            return Page.of(
                    snapshot, request, entries.map(entry -> HistoryItem.of(entry, sentences.of(entry.fact(), locale))));
        });
    }

    private static ProjectId project(String id) {
        try {
            return ProjectId.of(id);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.UNKNOWN_PROJECT, id);
        }
    }
}
