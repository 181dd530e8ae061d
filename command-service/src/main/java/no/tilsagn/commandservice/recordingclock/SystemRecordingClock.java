package no.tilsagn.commandservice.recordingclock;

import java.time.Clock;
import java.time.Instant;

/** The time of this machine. */
record SystemRecordingClock(Clock clock) implements RecordingClock {

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public boolean isSimulated() {
        return false;
    }
}
