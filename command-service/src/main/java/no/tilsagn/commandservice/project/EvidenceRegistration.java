package no.tilsagn.commandservice.project;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.command.Role;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.Evidence;
import no.tilsagn.project.EvidenceKind;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.RegisterEvidence;

/** Body of a request to enter a document that a project's next gate can rest on. */
record EvidenceRegistration(
        EvidenceKind kind,
        String reference,
        String sha256,
        LocalDate dated,
        List<Role> signedBy,
        LocalDate effectiveOn) {

    RegisterEvidence command(ProgrammeId programme, ProjectId project) {
        return new RegisterEvidence(
                programme, project, new Evidence(kind, reference, sha256, dated, signedBy), effectiveOn);
    }
}
