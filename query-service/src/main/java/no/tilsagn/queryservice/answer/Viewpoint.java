package no.tilsagn.queryservice.answer;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From where a query looks at a programme, on both time axes; with nothing given, at everything recorded so far.
 *
 * @param effectiveOn as it was: only what has effect up to and with this day
 * @param recordedAt as we knew it: only what was recorded by then
 * @param position the same, by place in the log
 * @param after a position that has to be folded first; waited for
 */
public record Viewpoint(
        @Nullable LocalDate effectiveOn,
        @Nullable Instant recordedAt,
        @Nullable Long position,
        @Nullable Long after) {

    /** Everything recorded so far. */
    public static final Viewpoint NOW = new Viewpoint(null, null, null, null);

    boolean isNow() {
        return effectiveOn == null && recordedAt == null && position == null;
    }
}
