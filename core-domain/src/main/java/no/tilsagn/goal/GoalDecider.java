package no.tilsagn.goal;

import static no.tilsagn.command.Decision.accepted;

import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Rule;
import no.tilsagn.register.EntryRules;

/** Decides the commands about goals. */
public final class GoalDecider {

    private GoalDecider() {}

    public static Decision decide(GoalCommand command, Participants in) {
        return switch (command) {
            case RegisterGoal c ->
                Rule.firstOf(
                        () -> accepted(
                                c.effectiveOn(),
                                new GoalRegistered(
                                        c.programme(), c.code(), c.level(), c.subProgramme(), c.description())),
                        () -> EntryRules.codeFree(c, in));
        };
    }
}
