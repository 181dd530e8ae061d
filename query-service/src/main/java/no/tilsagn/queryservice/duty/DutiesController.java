package no.tilsagn.queryservice.duty;

import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The separation of duties over HTTP: every decision about an application or a phase, in the order of the log. */
@RestController
class DutiesController {

    private final Snapshots snapshots;
    private final DutiesReport report;

    DutiesController(Snapshots snapshots, DutiesReport report) {
        this.snapshots = snapshots;
        this.report = report;
    }

    @GetMapping("/programmes/{programme}/separation-of-duties")
    Page<DutiesItem> separationOfDuties(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        PageRequest request = new PageRequest(page, size);
        return snapshots.read(
                programme, viewpoint, snapshot -> Page.of(snapshot, request, request.slice(report.all(snapshot))));
    }
}
