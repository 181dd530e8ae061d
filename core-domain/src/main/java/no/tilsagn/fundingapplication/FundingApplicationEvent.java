package no.tilsagn.fundingapplication;

import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.DomainEvent;

/** Something that happened to a funding application. */
public sealed interface FundingApplicationEvent extends DomainEvent
        permits FundingApplicationSubmitted,
                FundingApplicationApproved,
                FundingApplicationRejected,
                FundingApplicationWithdrawn,
                CaseWorkRecorded,
                FundingApplicationRecommended,
                FundingApplicationDeferred,
                AppealLodged,
                AppealDecided,
                GrantLetterRecorded {

    FundingApplicationId application();

    @Override
    default AggregateReference aggregate() {
        return application().reference();
    }
}
