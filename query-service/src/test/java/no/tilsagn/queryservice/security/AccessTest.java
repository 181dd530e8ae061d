package no.tilsagn.queryservice.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import no.tilsagn.command.Role;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.queryservice.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessTest extends ServiceTest {

    private static final List<String> DASHBOARD =
            List.of("/portfolio", "/ratings", "/budget-years/2025/plan", "/accounts");
    private static final List<String> OTHERS = List.of(
            "/funding-applications",
            "/cases",
            "/decisions",
            "/reports/portfolio-status?year=2025",
            "/reports/annual-report?year=2025",
            "/reports/risk-assessment?year=2025",
            "/report-approvals",
            "/report-approvals/proof",
            "/phase-decisions",
            "/gate-basis",
            "/hand-overs",
            "/possible-splitting",
            "/deadlines",
            "/projects/{project}/history",
            "/read-models",
            "/intake");

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleReadsAndTheDashboardReadsPortfolioAndBudget(Role role) {
        Story story = folded(Story.adopted());
        Api api = as(role, story);

        for (String path : DASHBOARD) {
            assertThat(api.answer(path).status()).as(path).isEqualTo(200);
        }
        for (String path : OTHERS) {
            String of = path.replace("{project}", story.project("2021-37").value());
            assertThat(api.answer(of).status()).as(of).isEqualTo(role == Role.DASHBOARD ? 403 : 200);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyThoseWhoOverseeReadWhoDidAndTriedWhat(Role role) {
        Api api = as(role, folded(Story.established().refused()));
        boolean oversees = switch (role) {
            case AUDITOR, BOARD_SECRETARY, PROGRAMME_LEADER, PROGRAMME_OFFICE -> true;
            case BOARD_CHAIR, OWNER_GROUP, PROJECT_OWNER, DASHBOARD, OPERATOR -> false;
        };

        for (String path : List.of("/refusals", "/separation-of-duties", "/replay", "/log")) {
            assertThat(api.answer(path).status()).as(path).isEqualTo(oversees ? 200 : 403);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAnOperatorRetriesAndRebuilds(Role role) {
        Story story = folded(Story.established());
        Api api = as(role, story);
        int expected = role == Role.OPERATOR ? 200 : 403;

        assertThat(api.post("/intake/retry").status()).isEqualTo(expected);
        assertThat(api.post("/read-models/plan/rebuild").status()).isEqualTo(expected);
    }

    @Test
    void aRoleInOneProgrammeIsNoneInAnother() {
        Story mine = folded(Story.established());
        Story theirs = folded(Story.established());
        String token = Tokens.of(mine.programme(), Role.AUDITOR);

        Api.Answer refused = with(token, theirs.programme()).answer("/portfolio");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().path("code").asString()).isEqualTo("role-missing");
        assertThat(with(token, mine.programme()).answer("/portfolio").status()).isEqualTo(200);
    }

    @Test
    void withoutAValidTokenThereIsHealthAndNothingElse() {
        Story story = folded(Story.established());
        for (String token : List.of("", "no-token", expired(story))) {
            Api api = with(token, story.programme());

            Api.Answer refused = api.answer("/portfolio", "Accept-Language", "en");
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.body().path("code").asString()).isEqualTo("unauthenticated");
            assertThat(api.answer("/events").status()).isEqualTo(401);
            assertThat(api.root("/v3/api-docs").status()).isEqualTo(401);
            assertThat(api.root("/actuator/prometheus").status()).isEqualTo(401);
        }
        assertThat(with("", story.programme()).root("/actuator/health").status())
                .isEqualTo(200);
    }

    private static String expired(Story story) {
        return Tokens.of(story.programme(), Role.AUDITOR, Duration.ofHours(-1));
    }
}
