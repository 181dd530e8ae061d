package no.tilsagn.queryservice.intake;

import java.time.Instant;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.readmodel.ProjectionCache.StandsAt;
import org.jspecify.annotations.Nullable;

/**
 * How far a programme is folded, and what keeps it from going on.
 *
 * @param position of the last folded event, 0 before the first
 * @param reason why it does not run; none while it runs
 * @param since when it took on this status
 * @param lastRecordedAt when the last folded event was recorded
 * @param rebuilds how often one of its read models was rebuilt
 */
record IntakeState(
        ProgrammeId programme,
        long position,
        IntakeStatus status,
        @Nullable String reason,
        Instant since,
        @Nullable Instant lastRecordedAt,
        long rebuilds) {

    boolean isRunning() {
        return status == IntakeStatus.RUNNING;
    }

    StandsAt standsAt() {
        return new StandsAt(position, rebuilds);
    }

    IntakeState folded(long to, Instant recordedAt) {
        return new IntakeState(programme, to, status, reason, since, recordedAt, rebuilds);
    }

    IntakeState running(Instant now) {
        return isRunning()
                ? this
                : new IntakeState(programme, position, IntakeStatus.RUNNING, null, now, lastRecordedAt, rebuilds);
    }

    IntakeState blocked(IntakeStatus by, String why, Instant now) {
        Instant from = by == status ? since : now;
        return new IntakeState(programme, position, by, why, from, lastRecordedAt, rebuilds);
    }
}
