package no.tilsagn.queryservice.accesslog;

import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The access log over HTTP, in the order of the answers. */
@RestController
class AccessLogController {

    private final Snapshots snapshots;
    private final AccessLog log;

    AccessLogController(Snapshots snapshots, AccessLog log) {
        this.snapshots = snapshots;
        this.log = log;
    }

    @GetMapping("/programmes/{programme}/access-log")
    AccessLogAnswer accessLog(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size) {
        PageRequest request = new PageRequest(page, size);
        return snapshots.read(
                programme,
                Viewpoint.NOW,
                snapshot -> AccessLogAnswer.of(
                        Page.of(snapshot, request, log.page(programme, request)), log.firstMissing(programme)));
    }
}
