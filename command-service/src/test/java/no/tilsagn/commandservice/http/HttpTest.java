package no.tilsagn.commandservice.http;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.util.Locale;
import java.util.UUID;
import no.tilsagn.command.Role;
import no.tilsagn.commandservice.TestDatabase;
import no.tilsagn.commandservice.request.Schemas;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service on a real database and a real port, without Kafka: commands do not wait for it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.kafka.bootstrap-servers=127.0.0.1:9", "tilsagn.execution.answer-timeout=3s"})
@Import(TestTokens.class)
public abstract class HttpTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** A programme of its own for every test. */
    protected final String programme = "p-" + UUID.randomUUID();

    /** The database as its owner sees it. */
    protected final JdbcClient store = JdbcClient.create(TestDatabase.asOwner());

    @Autowired
    protected MeterRegistry meters;

    @Autowired
    protected Schemas schemas;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
    }

    /** A request without a token. */
    protected Call call(String method, String path) {
        return new Call(CLIENT, "http://127.0.0.1:" + port, method, path);
    }

    /** A well-formed request to give a command, below the programme's path, in a role. */
    protected Call post(Role role, String path, String body) {
        return call("POST", "/programmes/" + programme + path)
                .as(role, programme)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .body(body);
    }

    /** Establishes the test's programme. */
    protected void establish() {
        post(Role.BOARD_SECRETARY, "", Bodies.PROGRAMME).send().expect(201);
    }

    /** How many events stand in the programme's log. */
    protected long position() {
        return store.sql("select count(*) from event where programme = ?")
                .param(programme)
                .query(Long.class)
                .single();
    }

    /** How many requests were turned away with a code. */
    protected double rejected(String code) {
        return meters.counter("tilsagn.requests.rejected", "code", code.toLowerCase(Locale.ROOT))
                .count();
    }
}
