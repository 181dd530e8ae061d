package no.tilsagn.commandservice.recordingclock;

import java.time.InstantSource;

/**
 * The clock that events are recorded by. Recorded time is never a request's field.
 *
 * <p>It is a type of its own, so that nothing else (the life of a token, a rate, a wait) can follow a simulated time by
 * mistake.
 */
public interface RecordingClock extends InstantSource {

    /** Whether somebody sets it, as a story does. */
    boolean isSimulated();
}
