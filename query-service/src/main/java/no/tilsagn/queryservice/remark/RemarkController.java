package no.tilsagn.queryservice.remark;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Year;
import no.tilsagn.money.LineCode;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Single;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.register.Registers;
import no.tilsagn.register.EntryCode;
import no.tilsagn.remark.RemarkKind;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The remarks on the source over HTTP. */
@RestController
@RequestMapping("/programmes/{programme}/remarks")
class RemarkController {

    private final Registers registers;

    RemarkController(Registers registers) {
        this.registers = registers;
    }

    @GetMapping
    Page<RemarkItem> remarks(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable RemarkKind kind,
            @RequestParam(required = false) @Nullable Year year,
            @RequestParam(required = false) @Nullable LineCode line,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        return registers.page(
                programme, viewpoint, RemarkRows.about(kind, year, line), new PageRequest(page, size), RemarkItem::of);
    }

    @GetMapping("/{code}")
    Single<RemarkItem> remark(
            @PathVariable ProgrammeId programme,
            @PathVariable EntryCode code,
            @ParameterObject Viewpoint viewpoint,
            HttpServletResponse response) {
        return registers.one(programme, viewpoint, RemarkRows.ALL, code, RemarkItem::of, response);
    }
}
