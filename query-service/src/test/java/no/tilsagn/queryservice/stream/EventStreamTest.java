package no.tilsagn.queryservice.stream;

import static no.tilsagn.queryservice.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import no.tilsagn.command.Role;
import no.tilsagn.queryservice.QueryServiceApplication;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.Parts;
import no.tilsagn.queryservice.testing.Relay;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.queryservice.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class EventStreamTest extends ServiceTest {

    @Autowired
    private MeterRegistry metrics;

    @Test
    void theStreamResumesWithoutAHoleAndWithoutRepeating() throws Exception {
        Story story = folded(Story.adopted());
        List<Long> seen = new ArrayList<>();
        try (Listener first = listen(story, "")) {
            for (int i = 0; i < 4; i++) {
                seen.add(first.next().id());
            }
        }
        Relay.send(story.phaseRegistered().last());
        awaitFolded(story);

        try (Listener second = listen(story, "", "Last-Event-ID", Long.toString(seen.getLast()))) {
            for (int i = 0; i < 7; i++) {
                seen.add(second.next().id());
            }
            // Live: told while the stream is open.
            story.tell(story.registered("2025-01", null, "Nav"));
            Relay.send(story.last());
            Event live = second.next();
            seen.add(live.id());
            assertThat(live.type()).isEqualTo("project-registered.v1");
            assertThat(live.data())
                    .contains("\"id\":\"" + story.project("2025-01") + "\"")
                    .contains("\"effectiveOn\":\"2025-01-01\"");
        }
        assertThat(seen)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void refusalsAreNotPartOfThePortfolio() throws Exception {
        Story story = folded(Story.established().refused().refused());

        try (Listener listener = listen(story, "?after=3")) {
            assertThat(listener.next().id()).isEqualTo(4);
            Relay.send(story.refused().phaseRegistered().event(7), story.last());
            assertThat(listener.next().id()).isEqualTo(8);
        }
    }

    @Test
    void aStreamThatNobodyReadsAnyMoreIsClosed() throws Exception {
        Story story = folded(Story.established());
        double before = open();
        try (Listener listener = listen(story, "")) {
            assertThat(listener.next().id()).isEqualTo(1);
            assertThat(open()).isEqualTo(before + 1);
        }

        eventually("the stream is closed", () -> {
            story.tell(story.registered("2025-" + story.events().size(), null, "Nav"));
            Relay.send(story.last());
            return open() <= before;
        });
    }

    @Test
    void theStreamEndsWithTheToken() throws Exception {
        Story story = folded(Story.established());
        // The decoder allows for a minute of clock skew; the stream does not.
        Api api = with(Tokens.of(story.programme(), Role.DASHBOARD, Duration.ofSeconds(-5)), story.programme());

        try (Listener listener = new Listener(api.stream(""))) {
            assertThat(listener.ended()).isTrue();
        }
    }

    @Test
    void theServiceStopsAtOnceThoughSomebodyListens() throws Exception {
        Story story = folded(Story.established());
        ConfigurableApplicationContext other = secondInstance();
        int port = other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        try (Listener listener = new Listener(new Api(port, story.programme(), Role.DASHBOARD).stream("?after=4"))) {
            long begun = System.nanoTime();
            other.close();
            Duration took = Duration.ofNanos(System.nanoTime() - begun);

            assertThat(listener.ended()).isTrue();
            assertThat(took).isLessThan(Duration.ofSeconds(5));
        }
    }

    /** An instance that folded nothing itself tells its readers all the same, since the database knows. */
    @Test
    void whatOneInstanceFoldsAnotherOneShows() throws Exception {
        Story story = folded(Story.established());
        ConfigurableApplicationContext other = secondInstance();
        int port = other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        Api api = new Api(port, story.programme(), Role.AUDITOR);
        try (Listener listener = new Listener(api.stream("?after=4"))) {
            Relay.send(story.phaseRegistered().last());

            assertThat(listener.next().id()).isEqualTo(5);
            assertThat(api.get("/accounts?after=5").path("position").asLong()).isEqualTo(5);
        } finally {
            other.close();
        }
        eventually(
                "the first instance has folded it",
                () -> intake(story).path("position").asLong() == 5);
    }

    private double open() {
        return metrics.get("tilsagn.streams.open").gauge().value();
    }

    private static ConfigurableApplicationContext secondInstance() {
        SpringApplication application = new SpringApplication(QueryServiceApplication.class, Tokens.class);
        return application.run(
                "--server.port=0",
                "--spring.datasource.url=" + Parts.jdbcUrl(),
                "--spring.datasource.password=demo",
                "--spring.flyway.password=demo",
                "--spring.kafka.bootstrap-servers=" + Parts.bootstrapServers(),
                // It only reads: the instance under test has the partitions.
                "--spring.kafka.listener.auto-startup=false");
    }

    private Listener listen(Story story, String query, String... headers) throws IOException, InterruptedException {
        return new Listener(as(Role.DASHBOARD, story).stream(query, headers));
    }

    private record Event(long id, String type, String data) {}

    /** Reads one stream. */
    private static final class Listener implements AutoCloseable {

        private final BufferedReader lines;

        Listener(HttpResponse<InputStream> response) {
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        }

        Event next() throws IOException {
            String line = lines.readLine();
            while (line != null && !line.startsWith("id: ")) {
                line = lines.readLine();
            }
            assertThat(line).as("the stream goes on").isNotNull();
            Event event = new Event(
                    Long.parseLong(line.substring(4)),
                    lines.readLine().substring("event: ".length()),
                    lines.readLine().substring("data: ".length()));
            assertThat(event.data()).contains("\"position\":" + event.id());
            return event;
        }

        boolean ended() throws IOException {
            String line = lines.readLine();
            while (line != null && (line.isEmpty() || line.equals(":"))) {
                line = lines.readLine();
            }
            return line == null;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
