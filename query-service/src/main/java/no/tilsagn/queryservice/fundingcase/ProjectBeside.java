package no.tilsagn.queryservice.fundingcase;

import java.util.Map;
import no.tilsagn.fundingcase.CaseProject;
import no.tilsagn.fundingcase.FundingCase;
import no.tilsagn.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * The project a case is for.
 *
 * @param phase it is in now, or NOT_STATED
 */
record ProjectBeside(ProjectId id, String number, String phase) {

    static @Nullable ProjectBeside of(FundingCase file, Map<ProjectId, CaseProject> projects) {
        CaseProject project = file.project() == null ? null : projects.get(file.project());
        return project == null ? null : of(project);
    }

    static ProjectBeside of(CaseProject project) {
        return new ProjectBeside(
                project.id(),
                project.number(),
                project.phase() == null ? "NOT_STATED" : project.phase().name());
    }
}
