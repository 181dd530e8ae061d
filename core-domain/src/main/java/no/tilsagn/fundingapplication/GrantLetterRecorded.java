package no.tilsagn.fundingapplication;

/**
 * A letter told the applicant of the grant.
 *
 * @param letter where it stands
 */
public record GrantLetterRecorded(FundingApplicationId application, String letter) implements FundingApplicationEvent {}
