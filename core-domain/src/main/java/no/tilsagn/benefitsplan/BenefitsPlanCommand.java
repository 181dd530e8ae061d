package no.tilsagn.benefitsplan;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterCommand;

/** A command about the benefits plan of a project or focus area. */
public sealed interface BenefitsPlanCommand extends RegisterCommand permits SetBenefitsPlan {

    @Override
    default AggregateType register() {
        return AggregateType.BENEFITS_PLAN;
    }
}
