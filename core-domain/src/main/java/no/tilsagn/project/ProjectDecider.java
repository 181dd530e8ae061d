package no.tilsagn.project;

import static no.tilsagn.command.Decision.accepted;
import static no.tilsagn.command.Decision.refused;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.tilsagn.command.Acting;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.programme.ProjectNumberAssigned;

/** Decides the commands about projects. */
public final class ProjectDecider {

    private ProjectDecider() {}

    public static Decision decide(ProjectCommand command, Acting acting, ProgrammeState programme, Participants in) {
        return switch (command) {
            case RegisterProject c -> register(c, programme);
            case RegisterEvidence c ->
                of(
                        c,
                        in,
                        _ -> accepted(
                                c.effectiveOn(), new EvidenceRegistered(c.project(), c.evidence(), acting.actor())));
            case NameLead c ->
                of(
                        c,
                        in,
                        _ -> accepted(
                                c.effectiveOn(), new LeadNamed(c.project(), c.lead(), c.actor(), acting.actor())));
            case ReviewBenefitsPlan c ->
                of(
                        c,
                        in,
                        _ -> accepted(
                                c.effectiveOn(),
                                new BenefitsPlanReviewed(c.project(), c.reference(), c.reviewedOn(), acting.actor())));
            case HandOverProject c -> of(c, in, project -> new HandOverRules(c, acting, project, in).decide());
            case RegisterPhase c -> of(c, in, project -> new PhaseDecider(project).register(c));
            case RecommendPhaseTransition c -> of(c, in, project -> new PhaseDecider(project).recommend(c, acting));
            case DecideGate c -> of(c, in, project -> new PhaseDecider(project).gate(c, acting, programme));
            case CloseProjectEarly c -> of(c, in, project -> new PhaseDecider(project).closeEarly(c));
            case MergeProject c -> of(c, in, project -> new PhaseDecider(project).merge(c, programme, in));
            case CorrectPhaseDecision c -> of(c, in, project -> new PhaseCorrection(c, project).decide());
        };
    }

    private static Decision of(ProjectCommand c, Participants in, Function<ProjectState, Decision> decision) {
        return in.project(c.project())
                .map(decision)
                .orElseGet(() -> refused(RefusalCode.UNKNOWN_PROJECT, "project", c.project()));
    }

    private static Decision register(RegisterProject c, ProgrammeState programme) {
        Optional<String> unknown = unknownPredecessor(c.buildsOn(), programme);
        if (unknown.isPresent()) {
            return refused(RefusalCode.UNKNOWN_PROJECT, "project", unknown.get());
        }
        if (programme.project(c.number()).isPresent()) {
            return refused(RefusalCode.PROJECT_NUMBER_TAKEN, "number", c.number());
        }
        return accepted(
                c.effectiveOn(),
                new ProjectNumberAssigned(c.programme(), c.number(), c.project()),
                new ProjectRegistered(
                        c.programme(),
                        c.project(),
                        c.number(),
                        c.name(),
                        c.aliases(),
                        c.youth(),
                        c.startMonth(),
                        c.endMonth(),
                        c.owners(),
                        c.accountingNumber(),
                        c.buildsOn(),
                        c.openingPhase(),
                        c.budgetOnly(),
                        c.description()));
    }

    /** The first project named as a predecessor that the programme's register does not have. */
    public static Optional<String> unknownPredecessor(List<BuildsOn> links, ProgrammeState programme) {
        return links.stream()
                .flatMap(link -> Optional.ofNullable(link.project()).stream())
                .filter(number -> programme.project(number).isEmpty())
                .findFirst();
    }
}
