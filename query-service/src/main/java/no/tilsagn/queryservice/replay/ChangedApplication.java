package no.tilsagn.queryservice.replay;

import no.tilsagn.fundingapplication.ApplicationStatus;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationRow;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.replay.RowChange;
import org.jspecify.annotations.Nullable;

/**
 * A funding application that an event is about.
 *
 * @param amount applied for, in whole kroner
 * @param before none for one that was not there
 */
record ChangedApplication(
        FundingApplicationId id,
        LineCode line,
        Money amount,
        @Nullable State before,
        State after) {

    /** @param granted in whole kroner; none unless approved */
    record State(ApplicationStatus status, @Nullable Money granted) {

        static State of(FundingApplicationRow row) {
            return new State(row.status(), row.granted());
        }
    }

    static ChangedApplication of(RowChange<FundingApplicationRow> row) {
        FundingApplicationRow after = row.after();
        return new ChangedApplication(
                after.id(),
                after.line(),
                after.amount(),
                row.before() == null ? null : State.of(row.before()),
                State.of(after));
    }
}
