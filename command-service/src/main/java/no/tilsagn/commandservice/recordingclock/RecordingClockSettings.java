package no.tilsagn.commandservice.recordingclock;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the recording clock.
 *
 * @param simulatedFrom the file a simulated time is read from; none for the time of this machine
 */
@ConfigurationProperties("tilsagn.clock")
record RecordingClockSettings(@Nullable Path simulatedFrom) {}
