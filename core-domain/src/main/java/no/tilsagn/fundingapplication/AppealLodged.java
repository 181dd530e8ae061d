package no.tilsagn.fundingapplication;

import no.tilsagn.event.TextReference;

/** An appeal against a rejection was lodged. */
public record AppealLodged(FundingApplicationId application, TextReference reason) implements FundingApplicationEvent {}
