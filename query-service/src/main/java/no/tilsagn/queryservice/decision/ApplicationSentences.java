package no.tilsagn.queryservice.decision;

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
import no.tilsagn.queryservice.history.Words;

/** What was decided about a funding application, which is named by its line. */
final class ApplicationSentences {

    private ApplicationSentences() {}

    static String of(FundingApplicationEvent event, String line, Words words) {
        return switch (event) {
            case FundingApplicationApproved e -> words.say("decided.approved", line, words.kroner(e.granted()));
            case FundingApplicationRejected _ -> words.say("decided.rejected", line);
            case FundingApplicationDeferred _ -> words.say("decided.deferred", line);
            case FundingApplicationRecommended e ->
                e.amount() == null
                        ? words.say("decided.recommended-rejection", line)
                        : words.say("decided.recommended-grant", line, words.kroner(e.amount()));
            case AppealDecided e -> words.say("decided.appeal." + e.outcome().name(), line);
            case FundingApplicationSubmitted _,
                    FundingApplicationWithdrawn _,
                    CaseWorkRecorded _,
                    AppealLodged _,
                    GrantLetterRecorded _ -> throw DecisionSentences.undecided(event);
        };
    }
}
