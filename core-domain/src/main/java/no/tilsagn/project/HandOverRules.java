package no.tilsagn.project;

import static no.tilsagn.command.Decision.accepted;
import static no.tilsagn.command.Refusal.when;

import java.util.List;
import java.util.Optional;
import no.tilsagn.command.Acting;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.event.AggregateType;
import no.tilsagn.register.EntryCode;
import no.tilsagn.register.EntryRules;

/** Decides the hand-over to the line organisation: once the project is closing, and each document once. */
final class HandOverRules {

    private final HandOverProject command;
    private final Acting acting;
    private final ProjectState project;
    private final Participants in;

    HandOverRules(HandOverProject command, Acting acting, ProjectState project, Participants in) {
        this.command = command;
        this.acting = acting;
        this.project = project;
        this.in = in;
    }

    Decision decide() {
        return Rule.firstOf(
                () -> accepted(
                        command.effectiveOn(),
                        new ProjectHandedOver(command.project(), command.handOver(), acting.actor())),
                () -> known(AggregateType.PLANNED_WORK, command.handOver().plannedWork()),
                () -> known(AggregateType.BENEFIT, command.handOver().benefits()),
                this::closing,
                this::notBeforeClosing,
                this::documentOnce);
    }

    private Optional<Refusal> known(AggregateType register, List<EntryCode> codes) {
        return EntryRules.known(register, command.programme(), codes, in);
    }

    private Optional<Refusal> closing() {
        return when(
                project.phase() == null || !project.phase().canHandOver(),
                RefusalCode.NO_HAND_OVER_FROM_PHASE,
                "project",
                project.number(),
                "phase",
                project.stands());
    }

    private Optional<Refusal> notBeforeClosing() {
        return project.decisions()
                .ledInto(Phase.CLOSING, project.phase())
                .filter(since -> command.effectiveOn().isBefore(since))
                .map(since -> Refusal.of(
                        RefusalCode.HAND_OVER_BEFORE_CLOSING,
                        "project",
                        project.number(),
                        "day",
                        command.effectiveOn(),
                        "since",
                        since));
    }

    private Optional<Refusal> documentOnce() {
        Evidence document = command.handOver().document();
        return project.handOvers().stream()
                .filter(before -> before.sha256().equals(document.sha256()))
                .findFirst()
                .map(before -> Refusal.of(
                        RefusalCode.HAND_OVER_ALREADY_RECORDED,
                        "project",
                        project.number(),
                        "reference",
                        before.reference(),
                        "day",
                        before.dated()));
    }
}
