package no.tilsagn.queryservice.answer;

import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is read from: one programme's rows as known after one position, as they were on one day. Its position
 * and its day are the coordinates of the answer: asked for again, they give the same answer for ever.
 *
 * @param position of the last event looked at
 * @param knownOn the day that event was recorded, in universal time
 * @param effectiveOn none where all days are looked at
 * @param last whether nothing has been folded after the position
 * @param isNow whether no moment was asked for, so that the answer is of the present
 */
public record Snapshot(
        ProgrammeId programme,
        long position,
        LocalDate knownOn,
        @Nullable LocalDate effectiveOn,
        boolean last,
        boolean isNow) {

    /** Whether everything recorded so far is looked at. */
    public boolean isAll() {
        return last && effectiveOn == null;
    }
}
