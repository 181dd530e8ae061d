package no.tilsagn.resource;

import static no.tilsagn.command.Decision.accepted;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.register.EntryRules;

/** Decides the commands about administrative resources. */
public final class ResourcesDecider {

    private ResourcesDecider() {}

    public static Decision decide(ResourcesCommand command, Participants in) {
        return switch (command) {
            case RegisterResources c -> register(c, in);
            case ReviseResources c -> revise(c, in);
        };
    }

    private static Decision register(RegisterResources c, Participants in) {
        return Rule.firstOf(
                () -> accepted(c.effectiveOn(), new ResourcesRegistered(c.programme(), c.year(), c.resources())),
                () -> EntryRules.codeFree(c, in),
                () -> eachKindOnce(c.resources()));
    }

    private static Decision revise(ReviseResources c, Participants in) {
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(), new ResourcesRevised(c.programme(), c.year(), c.resources(), c.revisedOn())),
                () -> EntryRules.known(c, in),
                () -> eachKindOnce(c.resources()),
                () -> EntryRules.notBefore(
                        c,
                        in.entry(c.subject())
                                .map(ResourcesState.class::cast)
                                .orElseThrow()
                                .revisedOn()));
    }

    private static Optional<Refusal> eachKindOnce(List<Resource> resources) {
        Set<ResourceKind> named = EnumSet.noneOf(ResourceKind.class);
        return resources.stream()
                .map(Resource::kind)
                .filter(kind -> !named.add(kind))
                .findFirst()
                .map(kind -> Refusal.of(RefusalCode.NAMED_TWICE, "name", kind));
    }
}
