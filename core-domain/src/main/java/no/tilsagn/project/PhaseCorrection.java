package no.tilsagn.project;

import static no.tilsagn.command.Decision.accepted;
import static no.tilsagn.command.Refusal.when;

import java.util.Objects;
import java.util.Optional;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;

/**
 * Decides the correction of a decision about a phase. Only the latest one that stands is taken back, so that what came
 * after it never rests on what was not decided.
 */
final class PhaseCorrection {

    private final CorrectPhaseDecision command;
    private final ProjectState project;

    PhaseCorrection(CorrectPhaseDecision command, ProjectState project) {
        this.command = command;
        this.project = project;
    }

    Decision decide() {
        return Rule.firstOf(this::corrected, this::made, this::standing, this::latest);
    }

    private Decision corrected() {
        StandingDecision wrong = project.decisions().latest().orElseThrow();
        return accepted(
                command.effectiveOn(),
                new PhaseDecisionCorrected(
                        command.project(),
                        project.event(wrong.event()),
                        wrong.decision(),
                        Objects.requireNonNull(project.phase(), "a decision states a phase"),
                        wrong.from(),
                        command.reason(),
                        command.decision()));
    }

    private Optional<Refusal> made() {
        return when(
                !project.decisions().has(command.corrects()),
                RefusalCode.UNKNOWN_PHASE_DECISION,
                "project",
                project.number(),
                "event",
                command.corrects());
    }

    private Optional<Refusal> standing() {
        return project.decisions()
                .correctionOf(command.corrects())
                .map(correction -> Refusal.of(
                        RefusalCode.PHASE_DECISION_ALREADY_CORRECTED,
                        "project",
                        project.number(),
                        "event",
                        command.corrects(),
                        "correction",
                        correction));
    }

    private Optional<Refusal> latest() {
        return project.decisions()
                .latest()
                .filter(latest -> latest.event() != command.corrects())
                .map(latest -> Refusal.of(
                        RefusalCode.PHASE_DECISION_NOT_LATEST,
                        "project",
                        project.number(),
                        "event",
                        command.corrects(),
                        "latest",
                        latest.event()));
    }
}
