package no.tilsagn.fundingapplication;

import java.time.LocalDate;
import java.time.Year;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.TextReference;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.readmodel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A funding application as it stands.
 *
 * @param version sequence of its last event
 * @param amount applied for, in whole kroner
 * @param purpose where the text on its purpose stands, if any
 * @param granted in whole kroner; none unless approved
 * @param reason where the text on why it was rejected or withdrawn, or on the conditions of its grant, stands, if any
 * @param closedOn the day it was approved, rejected or withdrawn
 * @param decision of the approval, the rejection or the appeal
 * @param under the authority and the rule version it was decided under; none for what the budget decided
 * @param letter where the letter on the grant stands, if it was recorded
 */
public record FundingApplicationRow(
        FundingApplicationId id,
        long version,
        ApplicationStatus status,
        Year year,
        LineCode line,
        SourceLabel label,
        Money amount,
        ApplicationKind kind,
        String recipient,
        @Nullable TextReference purpose,
        LocalDate submittedOn,
        @Nullable Money granted,
        @Nullable TextReference reason,
        @Nullable LocalDate closedOn,
        @Nullable DecisionReference decision,
        @Nullable DecidedUnder under,
        @Nullable String letter)
        implements Row {

    /** The same application after a step that leaves it undecided. */
    FundingApplicationRow now(long version, ApplicationStatus status) {
        return with(version, status, granted, reason, closedOn, decision, under, letter);
    }

    FundingApplicationRow closed(
            long version,
            ApplicationStatus status,
            LocalDate on,
            @Nullable Money granted,
            @Nullable TextReference reason,
            @Nullable DecisionReference decision) {
        return with(version, status, granted, reason, on, decision, null, letter);
    }

    FundingApplicationRow under(@Nullable DecidedUnder under) {
        return with(version, status, granted, reason, closedOn, decision, under, letter);
    }

    FundingApplicationRow withLetter(long version, String letter) {
        return with(version, status, granted, reason, closedOn, decision, under, letter);
    }

    private FundingApplicationRow with(
            long version,
            ApplicationStatus status,
            @Nullable Money granted,
            @Nullable TextReference reason,
            @Nullable LocalDate closedOn,
            @Nullable DecisionReference decision,
            @Nullable DecidedUnder under,
            @Nullable String letter) {
        return new FundingApplicationRow(
                id,
                version,
                status,
                year,
                line,
                label,
                amount,
                kind,
                recipient,
                purpose,
                submittedOn,
                granted,
                reason,
                closedOn,
                decision,
                under,
                letter);
    }

    @Override
    public String key() {
        return id.value();
    }
}
