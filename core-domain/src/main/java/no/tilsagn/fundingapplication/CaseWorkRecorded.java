package no.tilsagn.fundingapplication;

import no.tilsagn.event.TextReference;
import org.jspecify.annotations.Nullable;

/**
 * The case of an application was worked on.
 *
 * @param caseReference where the case stands
 * @param assessment where the text on what was found stands, if any
 * @param preparedBy opaque id of whoever prepared it, who may not decide it as well
 */
public record CaseWorkRecorded(
        FundingApplicationId application,
        String caseReference,
        @Nullable TextReference assessment,
        String preparedBy) implements FundingApplicationEvent {}
