package no.tilsagn.fundingapplication;

import no.tilsagn.command.Command;
import no.tilsagn.event.AggregateReference;

/** A command about a funding application. */
public sealed interface FundingApplicationCommand extends Command
        permits SubmitFundingApplication,
                AuthorityDecision,
                RecordCaseWork,
                RecommendFundingApplication,
                WithdrawFundingApplication,
                LodgeAppeal,
                RecordGrantLetter {

    FundingApplicationId application();

    @Override
    default AggregateReference subject() {
        return application().reference();
    }
}
