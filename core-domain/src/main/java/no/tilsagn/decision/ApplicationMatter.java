package no.tilsagn.decision;

import no.tilsagn.fundingapplication.AppealDecided;
import no.tilsagn.fundingapplication.AppealLodged;
import no.tilsagn.fundingapplication.CaseWorkRecorded;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.fundingapplication.FundingApplicationDeferred;
import no.tilsagn.fundingapplication.FundingApplicationEvent;
import no.tilsagn.fundingapplication.FundingApplicationRecommended;
import no.tilsagn.fundingapplication.FundingApplicationRejected;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.fundingapplication.FundingApplicationWithdrawn;
import no.tilsagn.fundingapplication.GrantLetterRecorded;

/** What is decided about a funding application; the money of a grant moves by an event of the budget. */
final class ApplicationMatter {

    private ApplicationMatter() {}

    static Matter of(FundingApplicationEvent event, String line) {
        Matter matter = Matter.of(DecisionKind.APPLICATION, line);
        return switch (event) {
            case FundingApplicationApproved e -> matter.under(e.under());
            case FundingApplicationRejected e -> matter.under(e.under());
            case FundingApplicationDeferred e -> matter.under(e.under());
            case AppealDecided e -> matter.under(e.under());
            case FundingApplicationRecommended _ -> Matter.of(DecisionKind.RECOMMENDATION, line);
            case FundingApplicationSubmitted _,
                    FundingApplicationWithdrawn _,
                    CaseWorkRecorded _,
                    AppealLodged _,
                    GrantLetterRecorded _ -> throw Matter.none(event);
        };
    }
}
