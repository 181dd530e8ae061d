package no.tilsagn.queryservice.risk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Single;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.register.Registers;
import no.tilsagn.register.EntryCode;
import no.tilsagn.risk.RiskRow;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of risks over HTTP. */
@RestController
@RequestMapping("/programmes/{programme}")
class RiskController {

    static final RowQuery<RiskRow> RISKS = Registers.entries(RiskRow.class, RiskRow.KEY_PREFIX);

    private final Registers registers;
    private final MessageSource messages;

    RiskController(Registers registers, MessageSource messages) {
        this.registers = registers;
        this.messages = messages;
    }

    @GetMapping("/risks")
    Page<RiskItem> risks(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint,
            Locale locale) {
        return registers.page(
                programme, viewpoint, RISKS, new PageRequest(page, size), risk -> RiskItem.of(risk, messages, locale));
    }

    @GetMapping("/risks/{code}")
    Single<RiskItem> risk(
            @PathVariable ProgrammeId programme,
            @PathVariable EntryCode code,
            @ParameterObject Viewpoint viewpoint,
            Locale locale,
            HttpServletResponse response) {
        return registers.one(programme, viewpoint, RISKS, code, risk -> RiskItem.of(risk, messages, locale), response);
    }

    @GetMapping("/risk-matrix")
    Single<RiskMatrix> riskMatrix(
            @PathVariable ProgrammeId programme, @ParameterObject Viewpoint viewpoint, Locale locale) {
        return registers.all(programme, viewpoint, RISKS, risks -> RiskMatrix.of(risks, messages, locale));
    }
}
