package no.tilsagn.plannedwork;

import static no.tilsagn.command.Decision.accepted;

import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Rule;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.register.EntryRules;

/** Decides the commands about planned results and implementations. */
public final class PlannedWorkDecider {

    private PlannedWorkDecider() {}

    public static Decision decide(PlannedWorkCommand command, ProgrammeState programme, Participants in) {
        return switch (command) {
            case RegisterPlannedWork c -> register(c, programme, in);
            case RecordPlannedWorkStatus c -> recordStatus(c, in);
        };
    }

    private static Decision register(RegisterPlannedWork c, ProgrammeState programme, Participants in) {
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new PlannedWorkRegistered(
                                c.programme(), c.code(), c.kind(), c.year(), c.of(), c.description())),
                () -> EntryRules.memberKnown(c.of(), programme),
                () -> EntryRules.codeFree(c, in));
    }

    private static Decision recordStatus(RecordPlannedWorkStatus c, Participants in) {
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new PlannedWorkStatusRecorded(c.programme(), c.code(), c.status(), c.statusOn())),
                () -> EntryRules.known(c, in),
                () -> EntryRules.notBefore(
                        c,
                        in.entry(c.subject())
                                .map(PlannedWorkState.class::cast)
                                .orElseThrow()
                                .statusOn()));
    }
}
