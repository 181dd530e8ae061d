package no.tilsagn.project;

import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;

/** Enter a document that the project's next gate can rest on. */
public record RegisterEvidence(ProgrammeId programme, ProjectId project, Evidence evidence, LocalDate effectiveOn)
        implements ProjectCommand {

    public RegisterEvidence {
        if (evidence.kind() == EvidenceKind.HAND_OVER) {
            throw new IllegalArgumentException("a hand-over is recorded as one, with who takes over what");
        }
    }
}
