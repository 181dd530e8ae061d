package no.tilsagn.commandservice.project;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.command.Role;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.Evidence;
import no.tilsagn.project.EvidenceKind;
import no.tilsagn.project.HandOver;
import no.tilsagn.project.HandOverProject;
import no.tilsagn.project.ProjectId;
import no.tilsagn.register.EntryCode;

/** Body of a request to record that the line organisation has taken over. */
record ProjectHandOver(
        List<String> to,
        List<EntryCode> plannedWork,
        List<EntryCode> benefits,
        String reference,
        String sha256,
        List<Role> signedBy,
        LocalDate handedOverOn) {

    HandOverProject command(ProgrammeId programme, ProjectId project) {
        Evidence document = new Evidence(EvidenceKind.HAND_OVER, reference, sha256, handedOverOn, signedBy);
        return new HandOverProject(programme, project, new HandOver(to, plannedWork, benefits, document));
    }
}
