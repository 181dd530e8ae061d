package no.tilsagn.project;

import static no.tilsagn.command.Decision.accepted;
import static no.tilsagn.command.Refusal.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilsagn.command.Acting;
import no.tilsagn.command.Decision;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.programme.ProgrammeState;
import org.jspecify.annotations.Nullable;

/** Decides what moves a project from phase to phase. No move goes backwards. */
final class PhaseDecider {

    private final ProjectState project;

    PhaseDecider(ProjectState project) {
        this.project = project;
    }

    Decision register(RegisterPhase c) {
        return Rule.firstOf(
                () -> accepted(c.effectiveOn(), new ProjectPhaseRegistered(c.project(), c.phase(), c.decision())),
                () -> when(
                        project.phase() != null,
                        RefusalCode.PHASE_ALREADY_STATED,
                        "project",
                        project.number(),
                        "phase",
                        project.stands()));
    }

    Decision recommend(RecommendPhaseTransition c, Acting acting) {
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new PhaseTransitionRecommended(
                                c.project(),
                                new GateRecommendation(c.gate(), c.outcome(), acting.actor(), c.decision()))),
                () -> GateRules.next(c.gate(), project));
    }

    Decision gate(DecideGate c, Acting acting, ProgrammeState programme) {
        GateRules rules = new GateRules(c, acting, project, programme);
        return Rule.firstOf(
                () -> accepted(c.effectiveOn(), decided(c, rules)),
                rules::next,
                rules::notByWhoeverPrepared,
                rules::notByWhoeverRecommended,
                rules::evidenceThere,
                rules::benefitsPlanReviewed);
    }

    private List<ProjectEvent> decided(DecideGate c, GateRules rules) {
        List<ProjectEvent> events = new ArrayList<>();
        events.add(new GateDecided(c.project(), c.gate(), c.outcome(), rules.under(), rules.evidence(), c.decision()));
        Phase to = c.gate().leadsTo(c.outcome());
        if (to != project.phase()) {
            events.add(moved(to, c.gate(), c.decision()));
        }
        return events;
    }

    Decision closeEarly(CloseProjectEarly c) {
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new EarlyClosureDecided(c.project(), c.cause(), c.decision()),
                        moved(Phase.CLOSING, null, c.decision())),
                () -> when(
                        project.phase() == null || !project.phase().canCloseEarly(),
                        RefusalCode.NO_EARLY_CLOSURE_FROM_PHASE,
                        "project",
                        project.number(),
                        "phase",
                        project.stands()));
    }

    Decision merge(MergeProject c, ProgrammeState programme, Participants in) {
        Optional<ProjectState> successor = programme.project(c.successor()).flatMap(in::project);
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new ProjectMerged(c.project(), c.successor(), c.decision()),
                        moved(Phase.STOPPED, null, c.decision())),
                () -> when(successor.isEmpty(), RefusalCode.UNKNOWN_PROJECT, "project", c.successor()),
                () -> closed(RefusalCode.PROJECT_ALREADY_CLOSED, project),
                () -> when(
                        c.successor().equals(project.number()),
                        RefusalCode.SUCCESSOR_IS_ITSELF,
                        "project",
                        project.number()),
                () -> successor.flatMap(into -> closed(RefusalCode.SUCCESSOR_CLOSED, into)));
    }

    private static Optional<Refusal> closed(RefusalCode code, ProjectState project) {
        return when(project.isClosed(), code, "project", project.number(), "phase", project.stands());
    }

    private ProjectPhaseChanged moved(Phase to, @Nullable Gate gate, DecisionReference decision) {
        return new ProjectPhaseChanged(project.project(), project.phase(), to, gate, decision);
    }
}
