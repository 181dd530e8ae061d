package no.tilsagn.commandservice.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import no.tilsagn.command.Role;
import no.tilsagn.commandservice.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A service whose recording clock somebody else sets. Tokens are judged by this machine's time all the while. */
class SimulatedTimeTest extends HttpTest {

    @TempDir
    private static Path folder;

    private final JdbcClient simulated = JdbcClient.create(TestDatabase.simulatedAsOwner());

    @DynamicPropertySource
    static void clock(DynamicPropertyRegistry registry) {
        TestDatabase.simulated(registry);
        set("2024-01-01T09:00:00Z");
        registry.add("tilsagn.clock.simulated-from", SimulatedTimeTest::file);
    }

    @Test
    void theFirstEventIsMarkedAndEachIsRecordedAtTheTimeThatWasSet() {
        set("2024-01-01T09:00:00Z");
        establish();
        set("2025-01-20T10:00:00Z");
        year().expect(201);

        assertThat(recorded())
                .containsExactly(at("2024-01-01T09:00:00Z"), at("2025-01-20T10:00:00Z"), at("2025-01-20T10:00:00Z"));
        assertThat(simulated
                        .sql("select payload from event where programme = ? and position = 1")
                        .param(programme)
                        .query(String.class)
                        .single())
                .endsWith("\"simulated\":true}");
    }

    @Test
    void recordedTimeDoesNotGoBackWithTheClock() {
        set("2025-01-20T09:00:00Z");
        establish();
        set("2024-01-01T09:00:00Z");
        year().expect(201);

        assertThat(recorded()).containsOnly(at("2025-01-20T09:00:00Z"));
    }

    @Test
    void nothingIsRecordedWhileTheTimeCannotBeRead() throws IOException {
        set("2024-01-01T09:00:00Z");
        establish();
        Files.delete(file());
        year().expect(500);

        assertThat(recorded()).hasSize(1);
    }

    @Test
    void aRequestDoesNotSayWhetherTimeIsSimulated() {
        set("2024-01-01T09:00:00Z");
        post(Role.BOARD_SECRETARY, "", Bodies.PROGRAMME.replaceFirst("\\{", "{\"simulated\":false,"))
                .send()
                .expect(400);
    }

    private Reply year() {
        return post(
                        Role.PROGRAMME_OFFICE,
                        "/budget-years",
                        Bodies.BUDGET_YEAR.replace("\"2021-37\",\"focusArea\"", "null,\"focusArea\""))
                .send();
    }

    private List<Instant> recorded() {
        return simulated
                .sql("select recorded_at from event where programme = ? order by position")
                .param(programme)
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(OffsetDateTime::toInstant)
                .toList();
    }

    private static Path file() {
        return folder.resolve("clock");
    }

    private static void set(String time) {
        try {
            Files.writeString(file(), time);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }
}
