package no.tilsagn.queryservice.fundingcase;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.fundingapplication.ApplicationStatus;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.rule.DecidingAuthority;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of cases over HTTP, by their day of receipt. */
@RestController
class CasesController {

    private final Snapshots snapshots;
    private final CaseList cases;

    CasesController(Snapshots snapshots, CaseList cases) {
        this.snapshots = snapshots;
        this.cases = cases;
    }

    @GetMapping("/programmes/{programme}/cases")
    CasesAnswer cases(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable DecidingAuthority authority,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable ApplicationStatus status,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        PageRequest request = new PageRequest(page, size);
        return snapshots.read(programme, viewpoint, snapshot -> {
            LocalDate today = cases.today(snapshot);
            List<CaseItem> chosen = cases.of(snapshot, status, today).stream()
                    .filter(item -> authority == null || authority == item.authority())
                    .filter(item -> overdue == null || overdue == item.time().overdue())
                    .toList();
            return CasesAnswer.of(Page.of(snapshot, request, request.slice(chosen)), today);
        });
    }
}
