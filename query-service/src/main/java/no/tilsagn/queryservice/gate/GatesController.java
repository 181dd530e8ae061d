package no.tilsagn.queryservice.gate;

import no.tilsagn.gate.GateRow;
import no.tilsagn.gate.GatesReadModel;
import no.tilsagn.gate.PhaseDecision;
import no.tilsagn.gate.ProjectAtGate;
import no.tilsagn.gate.ProjectHandOver;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.Phase;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gates, and what is handed over once a project is closing, over HTTP. */
@RestController
@RequestMapping("/programmes/{programme}")
class GatesController {

    static final RowQuery<PhaseDecision> DECISIONS =
            RowQuery.of(new GatesReadModel(), PhaseDecision.class, PhaseDecision.KEY_PREFIX);

    static final RowQuery<ProjectHandOver> HAND_OVERS =
            RowQuery.of(new GatesReadModel(), ProjectHandOver.class, ProjectHandOver.KEY_PREFIX);

    private static final RowQuery<ProjectAtGate> PROJECTS = RowQuery.of(
                    new GatesReadModel(), ProjectAtGate.class, ProjectAtGate.KEY_PREFIX)
            .orderedBy("(row ->> 'number') collate \"C\"");

    private final Snapshots snapshots;
    private final StoredRows rows;

    GatesController(Snapshots snapshots, StoredRows rows) {
        this.snapshots = snapshots;
        this.rows = rows;
    }

    /**
     * Decisions on projects' phases in the order they were recorded, each with the evidence it rests on.
     *
     * @param project a project's number
     * @param gate such as {@code BP3.n}
     */
    @GetMapping("/phase-decisions")
    Page<PhaseDecision> decisions(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) PhaseDecision.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable String gate,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        RowQuery<PhaseDecision> query =
                DECISIONS.with("number", project).with("kind", kind).with("gate", gate);
        return answer(programme, viewpoint, query, new PageRequest(page, size));
    }

    /**
     * What each project has for its next gate: documents registered, leads named and the benefits plan gone through.
     *
     * @param project a project's number
     */
    @GetMapping("/gate-basis")
    Page<ProjectAtGate> basis(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable Phase phase,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        RowQuery<ProjectAtGate> query = PROJECTS.with("number", project).with("phase", phase);
        return answer(programme, viewpoint, query, new PageRequest(page, size));
    }

    /**
     * What the line organisation has taken over of projects, in the order it was recorded.
     *
     * @param project a project's number
     */
    @GetMapping("/hand-overs")
    Page<ProjectHandOver> handOvers(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        return answer(programme, viewpoint, HAND_OVERS.with("number", project), new PageRequest(page, size));
    }

    private <R extends GateRow> Page<R> answer(
            ProgrammeId programme, Viewpoint viewpoint, RowQuery<R> query, PageRequest request) {
        return snapshots.read(
                programme, viewpoint, snapshot -> Page.of(snapshot, request, rows.page(snapshot, query, request)));
    }
}
