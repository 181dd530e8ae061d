package no.tilsagn.fundingapplication;

import no.tilsagn.command.Command;

/** A command about a funding application. */
public sealed interface FundingApplicationCommand extends Command
        permits SubmitFundingApplication,
                ApproveFundingApplication,
                RejectFundingApplication,
                WithdrawFundingApplication {

    FundingApplicationId application();
}
