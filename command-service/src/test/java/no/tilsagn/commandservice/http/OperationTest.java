package no.tilsagn.commandservice.http;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsagn.command.Role;
import org.junit.jupiter.api.Test;

/** What operators see. */
class OperationTest extends HttpTest {

    @Test
    void anyoneMaySeeWhetherTheServiceLivesAndIsReady() {
        for (String probe : new String[] {"", "/liveness", "/readiness"}) {
            Reply reply = call("GET", "/actuator/health" + probe).send().expect(200);
            assertThat(reply.text("status")).isEqualTo("UP");
        }
    }

    @Test
    void metricsAreForTheAuthenticated() {
        call("GET", "/nowhere").send().expect(401);
        Reply reply = call("GET", "/actuator/prometheus")
                .as(Role.OPERATOR, "any")
                .send()
                .expect(200);
        assertThat(reply.response().body()).contains("tilsagn_requests_rejected_total{code=\"unauthenticated\"}");
    }
}
