package no.tilsagn.queryservice.benefit;

import jakarta.servlet.http.HttpServletResponse;
import no.tilsagn.benefit.BenefitKind;
import no.tilsagn.benefit.BenefitRow;
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

/** The benefits, with what they are measured by and at over HTTP. */
@RestController
@RequestMapping("/programmes/{programme}/benefits")
class BenefitController {

    static final RowQuery<BenefitRow> ENTRIES = Registers.entries(BenefitRow.class, BenefitRow.KEY_PREFIX);

    private final Registers registers;

    BenefitController(Registers registers) {
        this.registers = registers;
    }

    @GetMapping
    Page<BenefitItem> benefits(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable BenefitKind kind,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        return registers.page(
                programme, viewpoint, ENTRIES.with("kind", kind), new PageRequest(page, size), BenefitItem::of);
    }

    @GetMapping("/{code}")
    Single<BenefitItem> benefit(
            @PathVariable ProgrammeId programme,
            @PathVariable EntryCode code,
            @ParameterObject Viewpoint viewpoint,
            HttpServletResponse response) {
        return registers.one(programme, viewpoint, ENTRIES, code, BenefitItem::of, response);
    }
}
