package no.tilsagn.commandservice.recordingclock;

import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecordingClockConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(RecordingClockConfiguration.class);

    @Bean
    RecordingClock recordingClock(RecordingClockSettings settings, Clock clock, ClockGuard guard) {
        Path file = settings.simulatedFrom();
        if (file == null) {
            return new SystemRecordingClock(clock);
        }
        guard.requireNothingRecordedInRealTime();
        RecordingClock simulated = new SimulatedRecordingClock(file);
        LOG.warn(
                "THE CLOCK IS SIMULATED: events are recorded at the time that stands in {}, now {},"
                        + " and not at the time of this machine. Programmes established here are marked simulated.",
                file,
                simulated.instant());
        return simulated;
    }
}
