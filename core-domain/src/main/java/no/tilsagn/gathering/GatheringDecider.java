package no.tilsagn.gathering;

import static no.tilsagn.command.Decision.accepted;

import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Rule;
import no.tilsagn.register.EntryRules;

/** Decides the commands about gatherings. */
public final class GatheringDecider {

    private GatheringDecider() {}

    public static Decision decide(GatheringCommand command, Participants in) {
        return switch (command) {
            case RegisterGathering c ->
                Rule.firstOf(
                        () -> accepted(
                                c.effectiveOn(), new GatheringRegistered(c.programme(), c.code(), c.year(), c.name())),
                        () -> EntryRules.codeFree(c, in));
            case RecordGatheringHeld c ->
                Rule.firstOf(
                        () -> accepted(c.effectiveOn(), new GatheringHeld(c.programme(), c.code(), c.heldOn())),
                        () -> EntryRules.known(c, in),
                        () -> EntryRules.notBefore(
                                c,
                                in.entry(c.subject())
                                        .map(GatheringState.class::cast)
                                        .orElseThrow()
                                        .heldOn()));
        };
    }
}
