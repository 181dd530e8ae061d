package no.tilsagn.benefitsplan;

import static no.tilsagn.command.Decision.accepted;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.event.AggregateType;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.register.EntryCode;
import no.tilsagn.register.EntryRules;

/** Decides the commands about benefits plans. */
public final class BenefitsPlanDecider {

    private BenefitsPlanDecider() {}

    public static Decision decide(BenefitsPlanCommand command, ProgrammeState programme, Participants in) {
        return switch (command) {
            case SetBenefitsPlan c -> set(c, programme, in);
        };
    }

    private static Decision set(SetBenefitsPlan c, ProgrammeState programme, Participants in) {
        Optional<BenefitsPlanState> before = in.entry(c.subject()).map(BenefitsPlanState.class::cast);
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        before.isEmpty()
                                ? new BenefitsPlanEstablished(c.programme(), c.of(), c.benefits(), c.setOn())
                                : new BenefitsPlanRevised(c.programme(), c.of(), c.benefits(), c.setOn())),
                () -> EntryRules.memberKnown(c.of(), programme),
                () -> EntryRules.known(AggregateType.BENEFIT, c.programme(), c.benefits(), in),
                () -> eachOnce(c.benefits()),
                () -> EntryRules.notBefore(
                        c, before.map(BenefitsPlanState::setOn).orElse(null)));
    }

    private static Optional<Refusal> eachOnce(List<EntryCode> benefits) {
        Set<EntryCode> named = new HashSet<>();
        return benefits.stream()
                .filter(benefit -> !named.add(benefit))
                .findFirst()
                .map(benefit -> Refusal.of(RefusalCode.NAMED_TWICE, "name", benefit));
    }
}
