package no.tilsagn.queryservice.fundingcase;

import java.util.List;
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

/** The calendar of deadlines over HTTP, earliest first. */
@RestController
class DeadlinesController {

    private final Snapshots snapshots;
    private final CaseFiles files;

    DeadlinesController(Snapshots snapshots, CaseFiles files) {
        this.snapshots = snapshots;
        this.files = files;
    }

    @GetMapping("/programmes/{programme}/deadlines")
    Page<DeadlineItem> deadlines(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        PageRequest request = new PageRequest(page, size);
        return snapshots.read(programme, viewpoint, snapshot -> {
            List<DeadlineItem> all = DeadlineItem.all(files.rules(snapshot), files.supplementary(snapshot, null));
            return Page.of(snapshot, request, request.slice(all));
        });
    }
}
