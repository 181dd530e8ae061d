package no.tilsagn.launcher.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The smallest story, told to a service that answers what each test has it answer. */
class TellingTest {
    private static final String REFUSED =
            "409 {\"code\": \"%s\", \"detail\": \"The frame holds too little\", \"position\": 3}";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> requests = new ArrayList<>();
    private final Queue<String> answers = new ArrayDeque<>();
    private HttpServer service;

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", this::answer);
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void each_command_is_given_in_its_role_at_its_time_with_the_ids_of_earlier_answers() throws Exception {
        tell(SampleStory.file());

        assertThat(requests)
                .hasSize(9)
                .startsWith("2024-12-01T09:00:00Z board-secretary POST /programmes/one-line")
                .contains(
                        "2024-12-04T09:00:00Z programme-office POST /programmes/one-line/funding-applications",
                        "2024-12-10T09:00:00Z auditor GET /programmes/one-line/accounts?after=5")
                .endsWith("2024-12-11T09:00:00Z auditor GET /programmes/one-line/funding-applications/id-4?after=7");
    }

    @Test
    void one_caller_may_hold_several_roles() throws Exception {
        tell(new SampleStory()
                .with("[\"programme-office\"]", "[\"programme-office\", \"project-owner\"]")
                .in(folder));

        assertThat(requests).anyMatch(request -> request.contains(" programme-office+project-owner POST "));
    }

    @Test
    void a_refusal_that_nobody_expected_stops_the_story_with_its_detail() {
        answers.addAll(List.of("", "", REFUSED.formatted("frame-below-granted")));

        assertThatExceptionOfType(StoryStopped.class)
                .isThrownBy(() -> tell(SampleStory.file()))
                .withMessageContaining("stops at step 3")
                .withMessageContaining("frame-below-granted")
                .withMessageContaining("The frame holds too little");
        assertThat(requests).hasSize(3);
        assertThat(said()).contains("✗ outcome: expected accepted, found refused with frame-below-granted");
    }

    @Test
    void a_refusal_with_another_code_stops_the_story_too() {
        answers.addAll(List.of("", "", "", "", "", "", REFUSED.formatted("role-missing")));

        assertThatExceptionOfType(StoryStopped.class).isThrownBy(() -> tell(SampleStory.file()));
        assertThat(said()).contains("expected refused with budget-already-adopted, found refused with role-missing");
    }

    @Test
    void what_was_to_be_refused_and_is_accepted_does_not_hold_and_the_story_goes_on() throws Exception {
        tell(SampleStory.file());

        assertThat(said()).contains("✗ outcome: expected refused with budget-already-adopted, found accepted");
        assertThat(requests).hasSize(9);
    }

    @Test
    void a_step_that_is_limited_is_taken_again_when_the_service_asks_for_it() throws Exception {
        answers.addAll(List.of("", "", "429 {\"code\": \"too-many-refusals\"}"));

        tell(SampleStory.file());

        assertThat(requests).hasSize(10);
        assertThat(requests.get(3)).isEqualTo(requests.get(2));
        assertThat(said()).contains("Waiting 1 s, as the service asks: 429 too-many-refusals");
    }

    private void tell(Path file) throws Exception {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        URI address = URI.create("http://127.0.0.1:" + service.getAddress().getPort());
        new Teller(
                        address,
                        address,
                        client -> client,
                        new StoryClock(folder.resolve("clock")),
                        new StoryTable(out, Locale.ENGLISH),
                        out)
                .tell(StoryFile.read(file));
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add("%s %s %s %s"
                    .formatted(
                            Files.readString(folder.resolve("clock")).strip(),
                            exchange.getRequestHeaders()
                                    .getFirst("Authorization")
                                    .replace("Bearer ", ""),
                            exchange.getRequestMethod(),
                            exchange.getRequestURI()));
            String told = answers.isEmpty() ? "" : answers.remove();
            String[] answer = told.isEmpty() ? accepted() : told.split(" ", 2);
            byte[] body = answer[1].getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Retry-After", "1");
            exchange.sendResponseHeaders(Integer.parseInt(answer[0]), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String[] accepted() {
        return new String[] {"201", "{\"position\": %d, \"id\": \"id-%d\"}".formatted(requests.size(), requests.size())
        };
    }
}
