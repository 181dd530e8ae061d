package no.tilsagn.risk;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterCommand;

/** A command about a risk. */
public sealed interface RiskCommand extends RegisterCommand permits RegisterRisk, ReviewRisk {

    @Override
    default AggregateType register() {
        return AggregateType.RISK;
    }
}
