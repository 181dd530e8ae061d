package no.tilsagn.benefit;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterCommand;

/** A command about a benefit. */
public sealed interface BenefitCommand extends RegisterCommand
        permits RegisterBenefit, DefineIndicator, MeasureBenefit {

    @Override
    default AggregateType register() {
        return AggregateType.BENEFIT;
    }
}
