package no.tilsagn.launcher.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a client waits for a service that answers with a limit as often as it is told to. */
class ServiceClientTest {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private final List<Duration> waits = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private HttpServer service;
    private String retryAfter = "7";
    private int limited;

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
    void a_limited_request_is_sent_again_after_as_long_as_the_service_asks_and_says_so() {
        limited = 2;

        assertThat(send().status()).isEqualTo(200);
        assertThat(waits).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
        assertThat(told).hasSize(2).containsOnly("Waiting 7 s, as the service asks: 429 too-many-refusals");
    }

    @Test
    void a_service_may_ask_for_five_minutes_in_all_and_for_no_more() {
        limited = Integer.MAX_VALUE;
        retryAfter = "149";

        assertThatExceptionOfType(NoAnswer.class)
                .isThrownBy(this::send)
                .withMessageContaining("no answer after waiting 298 seconds")
                .withMessageContaining("429 too-many-refusals");
        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus)).isLessThan(FIVE_MINUTES);
        assertThat(told.getLast()).startsWith("Not waiting for another 149 s, as the service asks");
    }

    @Test
    void a_service_that_asks_for_an_hour_is_not_waited_for() {
        limited = 1;
        retryAfter = "3600";

        assertThatExceptionOfType(NoAnswer.class).isThrownBy(this::send);
        assertThat(waits).isEmpty();
    }

    @Test
    void a_limit_that_says_no_time_is_met_with_the_clients_own_waits() {
        for (String none : List.of("0", "-1", "soon", "Wed, 21 Oct 2026 07:28:00 GMT", "99999999999")) {
            limited = 1;
            retryAfter = none;
            waits.clear();

            assertThat(send().status()).isEqualTo(200);
            assertThat(waits).as(none).containsExactly(Duration.ofMillis(100));
        }
        assertThat(told).isEmpty();
    }

    private Reply send() {
        try (ServiceClient client = new ServiceClient(Patience.FOR_A_RESTART, waits::add, told::add)) {
            URI address = URI.create("http://127.0.0.1:" + service.getAddress().getPort());
            return client.send(() -> HttpRequest.newBuilder(address).build());
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean limit = limited > 0;
            byte[] body = (limit ? "{\"code\": \"too-many-refusals\"}" : "{}").getBytes(StandardCharsets.UTF_8);
            if (limit) {
                limited--;
                exchange.getResponseHeaders().set("Retry-After", retryAfter);
            }
            exchange.sendResponseHeaders(limit ? 429 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
