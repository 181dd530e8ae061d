package no.tilsagn.queryservice.plannedwork;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import no.tilsagn.plannedwork.PlannedWorkKind;
import no.tilsagn.plannedwork.PlannedWorkRow;
import no.tilsagn.plannedwork.PlannedWorkStatus;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Single;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.register.Registers;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The planned results and implementations over HTTP. */
@RestController
@RequestMapping("/programmes/{programme}/planned-work")
class PlannedWorkController {

    static final RowQuery<PlannedWorkRow> ENTRIES = Registers.entries(PlannedWorkRow.class, PlannedWorkRow.KEY_PREFIX);

    private final Registers registers;

    PlannedWorkController(Registers registers) {
        this.registers = registers;
    }

    @GetMapping
    Page<PlannedWorkItem> plannedWork(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable PlannedWorkKind kind,
            @RequestParam(required = false) @Nullable PlannedWorkStatus status,
            @RequestParam(required = false) @Nullable String of,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        return registers.page(
                programme,
                viewpoint,
                ENTRIES.with("kind", kind).with("status", status).with("of", of == null ? null : Map.of("number", of)),
                new PageRequest(page, size),
                PlannedWorkItem::of);
    }

    @GetMapping("/{code}")
    Single<PlannedWorkItem> oneOfPlannedWork(
            @PathVariable ProgrammeId programme,
            @PathVariable EntryCode code,
            @ParameterObject Viewpoint viewpoint,
            HttpServletResponse response) {
        return registers.one(programme, viewpoint, ENTRIES, code, PlannedWorkItem::of, response);
    }
}
