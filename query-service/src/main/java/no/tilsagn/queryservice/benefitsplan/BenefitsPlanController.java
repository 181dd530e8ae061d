package no.tilsagn.queryservice.benefitsplan;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import no.tilsagn.benefitsplan.BenefitsPlanRow;
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

/** The benefits plans of projects and focus areas over HTTP. */
@RestController
@RequestMapping("/programmes/{programme}/benefits-plans")
class BenefitsPlanController {

    static final RowQuery<BenefitsPlanRow> ENTRIES =
            Registers.entries(BenefitsPlanRow.class, BenefitsPlanRow.KEY_PREFIX);

    private final Registers registers;

    BenefitsPlanController(Registers registers) {
        this.registers = registers;
    }

    @GetMapping
    Page<BenefitsPlanItem> benefitsPlans(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable String of,
            @RequestParam(required = false) @Nullable String benefit,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        return registers.page(
                programme,
                viewpoint,
                ENTRIES.with("of", of == null ? null : Map.of("number", of))
                        .with("benefits", benefit == null ? null : List.of(benefit)),
                new PageRequest(page, size),
                BenefitsPlanItem::of);
    }

    @GetMapping("/{code}")
    Single<BenefitsPlanItem> benefitsPlan(
            @PathVariable ProgrammeId programme,
            @PathVariable EntryCode code,
            @ParameterObject Viewpoint viewpoint,
            HttpServletResponse response) {
        return registers.one(programme, viewpoint, ENTRIES, code, BenefitsPlanItem::of, response);
    }
}
