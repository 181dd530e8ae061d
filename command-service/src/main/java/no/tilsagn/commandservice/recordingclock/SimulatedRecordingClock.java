package no.tilsagn.commandservice.recordingclock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * A time that stands still until it is set: an instant such as {@code 2025-01-20T09:00:00Z} in a file that whoever
 * started the service replaces as a whole. Without a file that says an instant nothing is recorded.
 */
record SimulatedRecordingClock(Path file) implements RecordingClock {

    @Override
    public Instant instant() {
        try {
            return Instant.parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("no simulated time can be read from " + file, e);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException("no instant stands in " + file, e);
        }
    }

    @Override
    public boolean isSimulated() {
        return true;
    }
}
