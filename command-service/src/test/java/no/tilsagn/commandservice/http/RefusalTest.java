package no.tilsagn.commandservice.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.tilsagn.command.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Refusals by a rule: recorded, with their figures, in two languages. */
class RefusalTest extends HttpTest {

    @BeforeEach
    void programmeExists() {
        establish();
    }

    @Test
    void moreThanTheFrameHoldsIsAConflictWithFigures() {
        post(Role.PROGRAMME_OFFICE, "/projects", Bodies.PROJECT).send().expect(201);
        post(Role.PROGRAMME_OFFICE, "/budget-years", Bodies.BUDGET_YEAR).send().expect(201);
        post(Role.BOARD_SECRETARY, "/budget-years/2025/frames", Bodies.frame(1_000_000))
                .send()
                .expect(200);
        String application = post(
                        Role.PROGRAMME_OFFICE, "/funding-applications", Bodies.application("ORDINARY", 1_000_001))
                .send()
                .expect(201)
                .text("id");
        Call adoption =
                post(Role.BOARD_SECRETARY, "/budget-years/2025/adoption", Bodies.adoption(application, 1_000_001));

        Reply norwegian =
                adoption.header("Accept-Language", "nb-NO").send().expectProblem(409, "amount-exceeds-balance");
        assertThat(norwegian.text("title")).isEqualTo("Ikke nok midler på kontoen");
        assertThat(norwegian.text("detail"))
                .isEqualTo("Kontoen frame/2025/GDS har 1\u00a0000\u00a0000 kroner;"
                        + " det er bedt om 1\u00a0000\u00a0001 kroner.");
        assertThat(norwegian.header("Content-Language")).isEqualTo("nb");
        assertThat(norwegian.json().at("/facts/available").asLong()).isEqualTo(1_000_000);
        assertThat(norwegian.json().path("position").asLong()).isEqualTo(position());
        assertThat(norwegian.text("programme")).isEqualTo(programme);
        assertThat(schemas.named("Problem").validate(norwegian.json())).isEmpty();

        Reply english = adoption.header("Accept-Language", "en").send().expectProblem(409, "amount-exceeds-balance");
        assertThat(english.text("detail"))
                .isEqualTo("The account frame/2025/GDS has 1\u00a0000\u00a0000 kroner;"
                        + " 1\u00a0000\u00a0001 kroner are asked for.");
        assertThat(english.json().path("position")).isEqualTo(norwegian.json().path("position"));
        assertThat(english.header("Content-Language")).isEqualTo("en");
    }

    @Test
    void aMissingRoleIsForbiddenAndRecorded() {
        Reply reply = post(Role.AUDITOR, "/projects", Bodies.PROJECT).send().expectProblem(403, "role-missing");
        assertThat(reply.json().path("position").asLong()).isEqualTo(2);
        assertThat(position()).isEqualTo(2);
    }

    @Test
    void noRoleAtAllInAnExistingProgrammeIsRecordedToo() {
        for (Object claim : List.of(
                Map.of(), Map.of("another-programme", List.of("board-secretary")), "board-secretary", List.of(1))) {
            post(Role.AUDITOR, "/projects", Bodies.PROJECT)
                    .bearer(TestTokens.token("nobody", claim))
                    .send()
                    .expectProblem(403, "role-missing");
        }
        post(Role.AUDITOR, "/projects", Bodies.PROJECT)
                .bearer(TestTokens.token("nobody", Map.of(programme, List.of("emperor", "PROGRAMME_OFFICE"))))
                .send()
                .expectProblem(403, "role-missing");
        assertThat(position()).isEqualTo(6);
    }

    @Test
    void anUnknownThingIsNotFoundAndRecorded() {
        post(Role.PROGRAMME_OFFICE, "/focus-areas", Bodies.FOCUS_AREA).send().expectProblem(404, "unknown-project");
        assertThat(position()).isEqualTo(2);
    }

    @Test
    void aContradictionToTheProgrammesRulesIsUnprocessable() {
        post(Role.PROGRAMME_OFFICE, "/projects", Bodies.PROJECT).send().expect(201);
        post(Role.PROGRAMME_OFFICE, "/budget-years", Bodies.BUDGET_YEAR.replace("[\"GDS\"]", "[\"OS\",\"GDS\"]"))
                .send()
                .expectProblem(422, "label-out-of-order");
    }

    @Test
    void whatIsRefusedBeforeTheProgrammeExistsHasNoPosition() {
        Reply reply = call("POST", "/programmes/" + programme + "-new")
                .bearer(TestTokens.token("nobody", Map.of()))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "first")
                .body(Bodies.PROGRAMME)
                .send()
                .expectProblem(403, "role-missing");
        assertThat(reply.json().has("position")).isFalse();
    }
}
