package no.tilsagn.benefitsplan;

import no.tilsagn.event.AggregateType;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.register.EntryCode;
import no.tilsagn.register.RegisterEvent;

/** Something that happened to the benefits plan of a project or focus area. */
public sealed interface BenefitsPlanEvent extends RegisterEvent permits BenefitsPlanEstablished, BenefitsPlanRevised {

    /** Whose plan it is. */
    PortfolioMember of();

    @Override
    default AggregateType register() {
        return AggregateType.BENEFITS_PLAN;
    }

    @Override
    default EntryCode code() {
        return code(of());
    }

    /** The code of a member's plan: a project's number may also be the code of a focus area. */
    static EntryCode code(PortfolioMember of) {
        return EntryCode.of(of.kind() + "." + of.number());
    }
}
