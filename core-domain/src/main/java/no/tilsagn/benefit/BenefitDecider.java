package no.tilsagn.benefit;

import static no.tilsagn.command.Decision.accepted;

import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.register.EntryRules;

/** Decides the commands about benefits. */
public final class BenefitDecider {

    private BenefitDecider() {}

    public static Decision decide(BenefitCommand command, Participants in) {
        return switch (command) {
            case RegisterBenefit c -> register(c, in);
            case DefineIndicator c -> define(c, in);
            case MeasureBenefit c -> measure(c, in);
        };
    }

    private static Decision register(RegisterBenefit c, Participants in) {
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new BenefitRegistered(c.programme(), c.code(), c.kind(), c.name(), c.description())),
                () -> EntryRules.codeFree(c, in));
    }

    private static Decision define(DefineIndicator c, Participants in) {
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new IndicatorDefined(
                                c.programme(),
                                c.code(),
                                c.description(),
                                c.unit(),
                                c.baseline(),
                                c.target(),
                                c.targetOn(),
                                c.definedOn())),
                () -> EntryRules.known(c, in),
                () -> EntryRules.notBefore(c, benefit(c, in).latest()));
    }

    private static Decision measure(MeasureBenefit c, Participants in) {
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(), new BenefitMeasured(c.programme(), c.code(), c.value(), c.measuredOn())),
                () -> EntryRules.known(c, in),
                () -> EntryRules.notBefore(c, benefit(c, in).latest()),
                () -> Refusal.when(!benefit(c, in).indicated(), RefusalCode.INDICATOR_MISSING, "benefit", c.code()));
    }

    private static BenefitState benefit(BenefitCommand c, Participants in) {
        return in.entry(c.subject()).map(BenefitState.class::cast).orElseThrow();
    }
}
