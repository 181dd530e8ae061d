package no.tilsagn.project;

import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.EventReference;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions need of a project.
 *
 * @param accountingNumber as registered
 * @param sequence place of its last event in its stream, from 0
 * @param phase where it stands, or none for not stated
 * @param basis what it has for its next gate
 * @param decisions what was decided about its phase
 * @param handOvers the documents by which the line organisation took over, unless it was taken back to before
 */
public record ProjectState(
        ProgrammeId programme,
        ProjectId project,
        String number,
        AccountingNumber accountingNumber,
        long sequence,
        @Nullable Phase phase,
        GateBasis basis,
        PhaseDecisions decisions,
        List<Evidence> handOvers) {

    public ProjectState {
        handOvers = List.copyOf(handOvers);
    }

    /** The state after an event; null before the first. */
    public static ProjectState after(@Nullable ProjectState before, ProjectEvent event) {
        return switch (event) {
            case ProjectRegistered e ->
                new ProjectState(
                        e.programme(),
                        e.project(),
                        e.number(),
                        e.accountingNumber(),
                        0,
                        e.openingPhase(),
                        GateBasis.NOTHING,
                        PhaseDecisions.NONE,
                        List.of());
            case EvidenceRegistered _, LeadNamed _, BenefitsPlanReviewed _, PhaseTransitionRecommended _ ->
                next(before, event);
            case ProjectHandedOver e -> next(before, e).handedOver(e.handOver().document());
            case ProjectPhaseRegistered e -> decided(before, e, e.decision()).in(e.phase());
            // What these lead to follows in a change of phase.
            case GateDecided e -> decided(before, e, e.decision());
            case EarlyClosureDecided e -> decided(before, e, e.decision());
            case ProjectMerged e -> decided(before, e, e.decision());
            case ProjectPhaseChanged e -> next(before, e).in(e.to());
            case PhaseDecisionCorrected e -> next(before, e).corrected(e);
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

    /** An event of its stream. */
    EventReference event(long place) {
        return new EventReference(project.reference().id(), place);
    }

    private static ProjectState next(@Nullable ProjectState before, ProjectEvent event) {
        ProjectState state = registered(before);
        return state.with(state.sequence + 1, state.phase, state.basis.after(event), state.decisions);
    }

    private static ProjectState decided(@Nullable ProjectState before, ProjectEvent event, DecisionReference decision) {
        ProjectState next = next(before, event);
        GateBasis used = registered(before).basis.usedBy(event);
        return next.with(
                next.sequence,
                next.phase,
                next.basis,
                next.decisions.and(new StandingDecision(next.sequence, next.phase, used, decision)));
    }

    private ProjectState corrected(PhaseDecisionCorrected e) {
        GateBasis used = decisions.standing().getLast().used();
        ProjectState back = with(sequence, e.to(), basis.restored(used), decisions.corrected(sequence));
        return e.keepsHandOvers() ? back : back.with(List.of());
    }

    private ProjectState handedOver(Evidence document) {
        return with(Stream.concat(handOvers.stream(), Stream.of(document)).toList());
    }

    private ProjectState in(Phase next) {
        return with(sequence, next, basis, decisions);
    }

    private ProjectState with(long sequence, @Nullable Phase phase, GateBasis basis, PhaseDecisions decisions) {
        return new ProjectState(
                programme, project, number, accountingNumber, sequence, phase, basis, decisions, handOvers);
    }

    private ProjectState with(List<Evidence> documents) {
        return new ProjectState(
                programme, project, number, accountingNumber, sequence, phase, basis, decisions, documents);
    }

    private static ProjectState registered(@Nullable ProjectState state) {
        if (state == null) {
            throw new IllegalStateException("a project's first event is its registration");
        }
        return state;
    }
}
