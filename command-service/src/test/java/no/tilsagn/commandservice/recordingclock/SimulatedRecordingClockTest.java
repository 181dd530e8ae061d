package no.tilsagn.commandservice.recordingclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatedRecordingClockTest {

    @TempDir
    private Path folder;

    @Test
    void itStandsStillUntilItsFileSaysAnotherTime() throws Exception {
        Path file = Files.writeString(folder.resolve("clock"), "2025-01-20T09:00:00Z\n");
        RecordingClock clock = new SimulatedRecordingClock(file);

        assertThat(clock.isSimulated()).isTrue();
        assertThat(clock.instant()).isEqualTo("2025-01-20T09:00:00Z").isEqualTo(clock.instant());
        Files.writeString(file, "2025-02-10T09:00:00Z\n");
        assertThat(clock.instant()).isEqualTo(Instant.parse("2025-02-10T09:00:00Z"));
    }

    @Test
    void itFailsLoudlyWithoutATime() throws Exception {
        Path file = folder.resolve("clock");
        RecordingClock clock = new SimulatedRecordingClock(file);

        assertThatThrownBy(clock::instant).hasMessageContaining("no simulated time can be read from " + file);
        Files.writeString(file, "");
        assertThatThrownBy(clock::instant).hasMessageContaining("no instant stands in " + file);
        Files.writeString(file, "2025-01-20");
        assertThatThrownBy(clock::instant).hasMessageContaining("no instant stands in " + file);
    }
}
