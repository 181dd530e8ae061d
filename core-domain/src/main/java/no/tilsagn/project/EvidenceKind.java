package no.tilsagn.project;

import java.util.Set;

/** What a document shows of a project at a gate, after the public sector's recommended project model. */
public enum EvidenceKind {
    /** The mandate for the concept phase. */
    CONCEPT_MANDATE,
    PROJECT_PROPOSAL,
    PHASE_PLAN,
    /** The rationale, new or updated. */
    RATIONALE,
    STEERING_DOCUMENT,
    /** The benefits plan, new or updated. */
    BENEFITS_PLAN,
    PRIVACY_ASSESSMENT,
    SECURITY_ASSESSMENT,
    SUB_PHASE_RESULT,
    RESULTS_APPROVAL,
    CLOSING_RECOMMENDATION,
    /** That the line organisation is ready. */
    LINE_READINESS,
    FINAL_REPORT,
    LESSONS_LEARNED,
    /** That the documents are archived. */
    ARCHIVING_CONFIRMATION,
    /** That the line organisation has taken over; recorded with {@link HandOverProject} and by nothing else. */
    HAND_OVER;

    private static final Set<EvidenceKind> SIGNED =
            Set.of(PROJECT_PROPOSAL, STEERING_DOCUMENT, CLOSING_RECOMMENDATION, HAND_OVER);

    /** Whether such a document is evidence only once it is signed. */
    public boolean isSigned() {
        return SIGNED.contains(this);
    }
}
