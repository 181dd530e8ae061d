package no.tilsagn.benefit;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterEvent;

/** Something that happened to a benefit. */
public sealed interface BenefitEvent extends RegisterEvent
        permits BenefitRegistered, IndicatorDefined, BenefitMeasured {

    @Override
    default AggregateType register() {
        return AggregateType.BENEFIT;
    }
}
