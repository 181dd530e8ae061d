package no.tilsagn.risk;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterEvent;

/** Something that happened to a risk. */
public sealed interface RiskEvent extends RegisterEvent permits RiskRegistered, RiskReviewed {

    @Override
    default AggregateType register() {
        return AggregateType.RISK;
    }
}
