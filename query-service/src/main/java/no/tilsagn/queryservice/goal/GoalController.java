package no.tilsagn.queryservice.goal;

import jakarta.servlet.http.HttpServletResponse;
import no.tilsagn.goal.GoalLevel;
import no.tilsagn.goal.GoalRow;
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

/** The goals over HTTP. */
@RestController
@RequestMapping("/programmes/{programme}/goals")
class GoalController {

    static final RowQuery<GoalRow> ENTRIES = Registers.entries(GoalRow.class, GoalRow.KEY_PREFIX);

    private final Registers registers;

    GoalController(Registers registers) {
        this.registers = registers;
    }

    @GetMapping
    Page<GoalItem> goals(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable GoalLevel level,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        return registers.page(
                programme, viewpoint, ENTRIES.with("level", level), new PageRequest(page, size), GoalItem::of);
    }

    @GetMapping("/{code}")
    Single<GoalItem> goal(
            @PathVariable ProgrammeId programme,
            @PathVariable EntryCode code,
            @ParameterObject Viewpoint viewpoint,
            HttpServletResponse response) {
        return registers.one(programme, viewpoint, ENTRIES, code, GoalItem::of, response);
    }
}
