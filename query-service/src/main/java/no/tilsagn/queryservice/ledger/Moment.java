package no.tilsagn.queryservice.ledger;

import java.time.Instant;
import java.time.LocalDate;
import no.tilsagn.ledger.LedgerEntry;
import no.tilsagn.queryservice.readmodel.RowQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which history an answer looks at, on both time axes; none of them means all of it.
 *
 * @param effectiveOn as it was: what has effect up to and with this day
 * @param recordedAt as we knew it: what was recorded by then
 * @param position the same, by place in the log
 */
public record Moment(
        @Nullable LocalDate effectiveOn,
        @Nullable Instant recordedAt,
        @Nullable Long position) {

    /** Whether everything recorded so far is looked at. */
    public boolean isNow() {
        return effectiveOn == null && recordedAt == null && position == null;
    }

    /** The bookings it sees. */
    RowQuery<LedgerEntry> of(RowQuery<LedgerEntry> ledger) {
        return ledger.effectiveUntil(effectiveOn).recordedUntil(recordedAt).upTo(position);
    }
}
