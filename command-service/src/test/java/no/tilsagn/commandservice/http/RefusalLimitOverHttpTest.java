package no.tilsagn.commandservice.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.tilsagn.command.Role;
import no.tilsagn.commandservice.limit.StandingTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/** A flood of refused commands: three at once, then one each ten seconds. */
@TestPropertySource(properties = {"tilsagn.refusal-limit.burst=3", "tilsagn.refusal-limit.per-minute=6"})
class RefusalLimitOverHttpTest extends HttpTest {

    @Autowired
    StandingTime time;

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        StandingTime standingTime() {
            return new StandingTime();
        }
    }

    @BeforeEach
    void anAuditorFloods() {
        establish();
        for (int i = 0; i < 3; i++) {
            refused().send().expectProblem(403, "role-missing");
        }
    }

    @Test
    void oneTooManyIsToldWhenToAskAgainAndOnlyCounted() {
        double counted = rejected("too-many-refusals");
        long position = position();

        Reply english = refused().header("Accept-Language", "en").send().expectProblem(429, "too-many-refusals");
        Reply norwegian = refused().header("Accept-Language", "nb").send().expectProblem(429, "too-many-refusals");

        assertThat(english.header("Retry-After")).isEqualTo("10");
        assertThat(english.json().path("facts").toString())
                .isEqualTo("{\"burst\":3,\"perMinute\":6,\"retryAfterSeconds\":10}");
        assertThat(english.text("detail"))
                .isEqualTo("At most 3 of your commands in this programme may be refused in a row, and 6 a minute after"
                        + " that. This one was not looked at. Ask again in 10 seconds.");
        assertThat(norwegian.text("detail"))
                .isEqualTo(
                        "Høyst 3 av kommandoene dine i delprogrammet kan bli avvist på rad, og deretter 6 i minuttet."
                                + " Denne er ikke vurdert. Prøv igjen om 10 sekunder.");
        assertThat(schemas.named("Problem").validate(english.json())).isEmpty();
        assertThat(position()).isEqualTo(position);
        assertThat(rejected("too-many-refusals")).isEqualTo(counted + 2);
    }

    @Test
    void itIsLimitedWhateverItAsksFor() {
        String token = TestTokens.token("actor-auditor", Map.of(programme, List.of("programme-office")));

        post(Role.PROGRAMME_OFFICE, "/projects", Bodies.PROJECT)
                .bearer(token)
                .send()
                .expectProblem(429, "too-many-refusals");
    }

    @Test
    void othersInTheProgrammeAreNotLimited() {
        post(Role.PROGRAMME_OFFICE, "/projects", Bodies.PROJECT).send().expect(201);
    }

    @Test
    void theSameActorIsNotLimitedInAnotherProgramme() {
        String other = "p-other-" + programme.substring(2, 20);
        call("POST", "/programmes/" + other)
                .as(Role.BOARD_SECRETARY, other)
                .header("Idempotency-Key", "establish")
                .header("Content-Type", "application/json")
                .body(Bodies.PROGRAMME)
                .send()
                .expect(201);

        call("POST", "/programmes/" + other + "/projects")
                .as(Role.AUDITOR, other)
                .header("Idempotency-Key", "first")
                .header("Content-Type", "application/json")
                .body(Bodies.PROJECT)
                .send()
                .expectProblem(403, "role-missing");
    }

    @Test
    void afterTheTimeToldItGoesOnAndTheKeyIsStillFree() {
        Call limited = refused();
        limited.send().expectProblem(429, "too-many-refusals");
        long before = position();

        time.pass(Duration.ofSeconds(10));

        Reply decided = limited.send().expectProblem(403, "role-missing");
        assertThat(decided.json().path("position").asLong()).isEqualTo(before + 1);
        assertThat(position()).isEqualTo(before + 1);
    }

    @Test
    void aRepeatedRequestWaitsLikeAnyOtherAndThenGetsItsFirstAnswer() {
        time.pass(Duration.ofSeconds(10));
        Call repeated = refused();
        Reply first = repeated.send().expectProblem(403, "role-missing");
        repeated.send().expectProblem(429, "too-many-refusals");

        time.pass(Duration.ofSeconds(10));

        assertThat(repeated.send().expectProblem(403, "role-missing").json()).isEqualTo(first.json());
    }

    private Call refused() {
        return post(Role.AUDITOR, "/projects", Bodies.PROJECT);
    }
}
