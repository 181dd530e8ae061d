package no.tilsagn.queryservice.testing;

import no.tilsagn.command.Role;
import no.tilsagn.programme.ProgrammeId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** A test against the running service; all of them share one, and each tells stories of programmes of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Tokens.class)
public abstract class ServiceTest {

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", Parts::jdbcUrl);
        registry.add("spring.datasource.password", () -> "demo");
        registry.add("spring.flyway.password", () -> "demo");
        registry.add("spring.kafka.bootstrap-servers", Parts::bootstrapServers);
        registry.add("tilsagn.command-service.uri", EventTableServer::uri);
        // Nobody listens there: the service starts, and answers whoever has a token, while the issuer is down.
        registry.add("spring.security.oauth2.client.provider.tilsagn.issuer-uri", () -> "http://127.0.0.1:1");
    }

    protected Api as(Role role, Story story) {
        return new Api(port, story.programme(), role);
    }

    protected Api with(String token, ProgrammeId programme) {
        return new Api(port, programme, token);
    }

    /** Sends a whole story and waits until it is folded. */
    protected Story folded(Story story) {
        Relay.send(story.events());
        awaitFolded(story);
        return story;
    }

    /** Asks until it is folded: the service itself waits no longer than a person would. */
    protected void awaitFolded(Story story) {
        long last = story.last().position();
        Api.Answer answer = as(Role.AUDITOR, story).answer("/accounts?after=" + last);
        for (int times = 0; answer.status() == 503 && times < 30; times++) {
            answer = as(Role.AUDITOR, story).answer("/accounts?after=" + last);
        }
        if (answer.status() != 200 || answer.body().path("position").asLong() < last) {
            throw new AssertionError("answered before it had folded: " + answer.body());
        }
    }

    protected JsonNode intake(Story story) {
        return as(Role.OPERATOR, story).get("/intake");
    }
}
