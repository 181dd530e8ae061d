package no.tilsagn.project;

import static no.tilsagn.command.Decision.accepted;
import static no.tilsagn.command.Decision.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.programme.ProjectNumberAssigned;

/** Decides the commands about projects. */
public final class ProjectDecider {

    private ProjectDecider() {}

    public static Decision decide(ProjectCommand command, ProgrammeState programme, Participants in) {
        return switch (command) {
            case RegisterProject c -> register(c, programme);
            case RegisterPhase c ->
                in.project(c.project())
                        .map(project -> registerPhase(c, project))
                        .orElseGet(() -> unknown(c));
            case DecideGate c ->
                in.project(c.project()).map(project -> decideGate(c, project)).orElseGet(() -> unknown(c));
        };
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

    private static Decision registerPhase(RegisterPhase c, ProjectState project) {
        if (project.phase() != null) {
            return refused(RefusalCode.PHASE_ALREADY_STATED, "project", project.number(), "phase", project.phase());
        }
        return accepted(c.effectiveOn(), new ProjectPhaseRegistered(c.project(), c.phase(), c.decision()));
    }

    private static Decision decideGate(DecideGate c, ProjectState project) {
        Phase phase = project.phase();
        if (phase == null) {
            return refused(
                    RefusalCode.PHASE_NOT_STATED,
                    "project",
                    project.number(),
                    "gate",
                    c.gate().code());
        }
        if (phase != c.gate().from()) {
            return refused(
                    RefusalCode.GATE_NOT_FROM_PHASE,
                    "project",
                    project.number(),
                    "gate",
                    c.gate().code(),
                    "phase",
                    phase,
                    "from",
                    c.gate().from());
        }
        List<ProjectEvent> events = new ArrayList<>();
        events.add(new GateDecided(c.project(), c.gate(), c.outcome(), Gate.RULE_VERSION, c.evidence(), c.decision()));
        Phase to = c.gate().leadsTo(c.outcome());
        if (to != phase) {
            events.add(new ProjectPhaseChanged(c.project(), phase, to, c.gate(), c.decision()));
        }
        return accepted(c.effectiveOn(), events);
    }

    private static Decision unknown(ProjectCommand c) {
        return refused(RefusalCode.UNKNOWN_PROJECT, "project", c.project());
    }
}
