package no.tilsagn.project;

import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions need of a project.
 *
 * @param accountingNumber as registered
 * @param phase where it stands, or none for not stated
 * @param basis what it has for its next gate
 */
public record ProjectState(
        ProgrammeId programme,
        ProjectId project,
        String number,
        AccountingNumber accountingNumber,
        @Nullable Phase phase,
        GateBasis basis) {

    /** The state after an event; null before the first. */
    public static ProjectState after(@Nullable ProjectState before, ProjectEvent event) {
        return switch (event) {
            case ProjectRegistered e ->
                new ProjectState(
                        e.programme(),
                        e.project(),
                        e.number(),
                        e.accountingNumber(),
                        e.openingPhase(),
                        GateBasis.NOTHING);
            case ProjectPhaseRegistered e -> registered(before).in(e.phase());
            case EvidenceRegistered e ->
                registered(before).on(registered(before).basis().with(e.evidence()));
            case LeadNamed e -> registered(before).on(registered(before).basis().with(e.lead()));
            case BenefitsPlanReviewed e ->
                registered(before).on(registered(before).basis().reviewed(e.reviewedOn()));
            case GateDecided e
            when e.outcome().isFinal() ->
                registered(before)
                        .on(registered(before).basis().passed(e.decision().decidedOn()));
            // What they lead to follows in a change of phase.
            case GateDecided _, EarlyClosureDecided _, ProjectMerged _ -> registered(before);
            case ProjectPhaseChanged e -> registered(before).in(e.to());
        };
    }

    /** Whether it is closed for money; a project whose phase is not stated is open. */
    public boolean isClosed() {
        return phase != null && phase.isClosed();
    }

    /** Its phase as a term, {@code NOT_STATED} where it has none. */
    public String stands() {
        return phase == null ? "NOT_STATED" : phase.name();
    }

    private ProjectState in(Phase next) {
        return new ProjectState(programme, project, number, accountingNumber, next, basis);
    }

    private ProjectState on(GateBasis next) {
        return new ProjectState(programme, project, number, accountingNumber, phase, next);
    }

    private static ProjectState registered(@Nullable ProjectState state) {
        if (state == null) {
            throw new IllegalStateException("a project's first event is its registration");
        }
        return state;
    }
}
