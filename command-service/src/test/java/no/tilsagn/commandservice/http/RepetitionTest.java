package no.tilsagn.commandservice.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.tilsagn.command.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same key gets the same answer, and decides nothing twice. */
class RepetitionTest extends HttpTest {

    @BeforeEach
    void programmeExists() {
        establish();
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswer() {
        Call call = post(Role.PROGRAMME_OFFICE, "/projects", Bodies.PROJECT);
        Reply first = call.send().expect(201);
        long written = position();
        Reply second = call.send().expect(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(position()).isEqualTo(written);
    }

    @Test
    void aRepeatedRefusalIsTheFirstOneAlsoWhenTheWorldHasMovedOn() {
        Call early = post(Role.PROGRAMME_OFFICE, "/focus-areas", Bodies.FOCUS_AREA);
        Reply first = early.send().expectProblem(404, "unknown-project");
        post(Role.PROGRAMME_OFFICE, "/projects", Bodies.PROJECT).send().expect(201);
        assertThat(early.send().expectProblem(404, "unknown-project").json()).isEqualTo(first.json());
        assertThat(post(Role.PROGRAMME_OFFICE, "/focus-areas", Bodies.FOCUS_AREA)
                        .send()
                        .response()
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void theSameKeyWithAnotherBodyOrPathIsRefused() {
        double before = rejected("idempotency-key-reused");
        Call call = post(Role.PROGRAMME_OFFICE, "/projects", Bodies.PROJECT).header("Idempotency-Key", "once");
        call.send().expect(201);
        long written = position();
        call.body(Bodies.PROJECT + " ").send().expectProblem(422, "idempotency-key-reused");
        post(Role.PROGRAMME_OFFICE, "/focus-areas", Bodies.FOCUS_AREA)
                .header("Idempotency-Key", "once")
                .send()
                .expectProblem(422, "idempotency-key-reused");
        assertThat(position()).isEqualTo(written);
        assertThat(rejected("idempotency-key-reused")).isEqualTo(before + 2);
    }

    @Test
    void aKeyIsTheActorsOwn() {
        String first = post(Role.PROGRAMME_OFFICE, "/projects", Bodies.PROJECT)
                .header("Idempotency-Key", "same")
                .send()
                .expect(201)
                .text("id");
        String second = post(Role.PROGRAMME_OFFICE, "/projects", Bodies.PROJECT.replace("2021-37", "2021-38"))
                .header("Idempotency-Key", "same")
                .bearer(TestTokens.token("another", Map.of(programme, List.of("programme-office"))))
                .send()
                .expect(201)
                .text("id");
        assertThat(second).isNotEqualTo(first);
    }
}
