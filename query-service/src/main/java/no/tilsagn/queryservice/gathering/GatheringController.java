package no.tilsagn.queryservice.gathering;

import jakarta.servlet.http.HttpServletResponse;
import no.tilsagn.gathering.GatheringRow;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Single;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.register.Registers;
import no.tilsagn.register.EntryCode;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The gatherings over HTTP. */
@RestController
@RequestMapping("/programmes/{programme}/gatherings")
class GatheringController {

    static final RowQuery<GatheringRow> ENTRIES = Registers.entries(GatheringRow.class, GatheringRow.KEY_PREFIX);

    private final Registers registers;

    GatheringController(Registers registers) {
        this.registers = registers;
    }

    @GetMapping
    Page<GatheringItem> gatherings(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        return registers.page(programme, viewpoint, ENTRIES, new PageRequest(page, size), GatheringItem::of);
    }

    @GetMapping("/{code}")
    Single<GatheringItem> gathering(
            @PathVariable ProgrammeId programme,
            @PathVariable EntryCode code,
            @ParameterObject Viewpoint viewpoint,
            HttpServletResponse response) {
        return registers.one(programme, viewpoint, ENTRIES, code, GatheringItem::of, response);
    }
}
