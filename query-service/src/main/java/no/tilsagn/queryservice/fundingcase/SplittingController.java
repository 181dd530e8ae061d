package no.tilsagn.queryservice.fundingcase;

import java.util.List;
import java.util.Map;
import no.tilsagn.fundingcase.CaseProject;
import no.tilsagn.fundingcase.PossibleSplitting;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.ProjectId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Possible splitting over HTTP; a reason to look, never a refusal. */
@RestController
class SplittingController {

    private final Snapshots snapshots;
    private final CaseFiles files;

    SplittingController(Snapshots snapshots, CaseFiles files) {
        this.snapshots = snapshots;
        this.files = files;
    }

    @GetMapping("/programmes/{programme}/possible-splitting")
    Page<SplittingItem> possibleSplitting(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        PageRequest request = new PageRequest(page, size);
        return snapshots.read(programme, viewpoint, snapshot -> {
            List<PossibleSplitting> found =
                    PossibleSplitting.among(files.supplementary(snapshot, null), files.rules(snapshot));
            Map<ProjectId, CaseProject> projects = files.projects(snapshot);
            return Page.of(
                    snapshot, request, request.slice(found).map(splitting -> SplittingItem.of(splitting, projects)));
        });
    }
}
