package no.tilsagn.commandservice.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import no.tilsagn.command.Role;
import org.junit.jupiter.api.Test;

/** Every command of the API, in the order a programme gives them. */
class CommandsOverHttpTest extends HttpTest {

    @Test
    void aProgrammesFirstYearFromEstablishmentToWithdrawal() {
        Schema written = schemas.named("Written");
        Reply established =
                post(Role.BOARD_SECRETARY, "", Bodies.PROGRAMME).send().expect(201);
        assertThat(established.text("id")).isEqualTo("programme-" + programme);
        assertThat(established.json().path("position").asLong()).isEqualTo(1);
        assertThat(established.header("ETag")).isEqualTo("\"0\"");
        assertThat(written.validate(established.json())).isEmpty();

        created("/rules/authority-limits", Role.BOARD_SECRETARY, Bodies.AUTHORITY_LIMITS, "programme-" + programme);
        String project = created("/projects", Role.PROGRAMME_OFFICE, Bodies.PROJECT, "project-");
        created("/focus-areas", Role.PROGRAMME_LEADER, Bodies.FOCUS_AREA, "focus-area-");
        created("/budget-years", Role.PROGRAMME_OFFICE, Bodies.BUDGET_YEAR, "budget-year-" + programme + "-2025");

        post(Role.BOARD_SECRETARY, "/budget-years/2025/frames", Bodies.frame(1_000_000))
                .send()
                .expect(200);
        String ordinary = created(
                "/funding-applications",
                Role.PROGRAMME_OFFICE,
                Bodies.application("ORDINARY", 500_000),
                "funding-application-");
        Reply adopted = post(Role.BOARD_SECRETARY, "/budget-years/2025/adoption", Bodies.adoption(ordinary, 500_000))
                .send()
                .expect(200);
        assertThat(adopted.header("ETag"))
                .isEqualTo("\"" + adopted.json().path("version").asLong() + "\"");

        assertThat(decided("/funding-applications/" + supplementary() + "/approval", Bodies.decided(""), "\"0\"")
                        .json()
                        .path("version")
                        .asLong())
                .isEqualTo(1);
        decided("/funding-applications/" + supplementary() + "/rejection", Bodies.decided("\"reason\":\"Nei\","), "*");
        post(
                        Role.PROGRAMME_OFFICE,
                        "/funding-applications/" + supplementary() + "/withdrawal",
                        "{\"reason\":null,%s}".formatted(Bodies.DAY))
                .header("If-Match", "\"0\"")
                .send()
                .expect(200);

        String rejected = "/funding-applications/" + supplementary();
        stepOf(
                rejected + "/case-work",
                Role.PROGRAMME_OFFICE,
                "{\"caseReference\":\"2025/17\",%s}".formatted(Bodies.DAY));
        stepOf(
                rejected + "/recommendation",
                Role.OWNER_GROUP,
                Bodies.decided("\"recommendation\":\"GRANT\",\"amount\":60000,"));
        decided(rejected + "/deferral", Bodies.decided(""), "*");
        decided(rejected + "/rejection", Bodies.decided("\"reason\":\"Nei\","), "*");
        stepOf(rejected + "/appeal", Role.PROGRAMME_OFFICE, "{\"reason\":\"Likevel\",%s}".formatted(Bodies.DAY));
        decided(
                rejected + "/appeal-decision",
                Bodies.decided("\"outcome\":\"UPHELD\",\"granted\":60000,\"authority\":\"STRATEGIC_BOARD\","),
                "*");
        stepOf(
                rejected + "/grant-letter",
                Role.PROGRAMME_OFFICE,
                "{\"letter\":\"2025/17-9\",%s}".formatted(Bodies.DAY));

        decided("/projects/" + project + "/phase-registration", Bodies.decided("\"phase\":\"CONCEPT\","), "\"0\"");
        stepOf("/projects/" + project + "/evidence", Role.PROJECT_OWNER, Bodies.EVIDENCE);
        stepOf(
                "/projects/" + project + "/leads",
                Role.PROGRAMME_OFFICE,
                "{\"lead\":\"PROJECT_LEAD\",\"actor\":\"actor-3\",%s}".formatted(Bodies.DAY));
        stepOf(
                "/projects/" + project + "/benefits-plan-reviews",
                Role.PROGRAMME_LEADER,
                "{\"reference\":\"2025/17-4\",\"reviewedOn\":\"2024-12-01\",%s}".formatted(Bodies.DAY));
        stepOf(
                "/projects/" + project + "/gate-recommendations",
                Role.OWNER_GROUP,
                Bodies.decided("\"gate\":\"BP2\",\"outcome\":\"GO\","));
        Reply gate = decided(
                "/projects/" + project + "/gate-decisions",
                Bodies.decided("\"gate\":\"BP2\",\"outcome\":\"GO\","),
                "\"5\"");
        assertThat(gate.json().path("version").asLong()).isEqualTo(7);
        decided("/projects/" + project + "/early-closure", Bodies.decided("\"cause\":\"Nok\","), "\"7\"");
        stepOf("/projects/" + project + "/hand-overs", Role.PROJECT_OWNER, Bodies.HAND_OVER);
        String successor =
                created("/projects", Role.PROGRAMME_OFFICE, Bodies.PROJECT.replace("2021-37", "2021-38"), "project-");
        assertThat(successor).isNotEqualTo(project);
        gate = decided("/projects/" + project + "/merger", Bodies.decided("\"successor\":\"2021-38\","), "\"10\"");
        assertThat(gate.json().path("version").asLong()).isEqualTo(12);
        gate = decided(
                "/projects/" + project + "/phase-decision-corrections",
                Bodies.decided("\"corrects\":11,\"reason\":\"Feil prosjekt\","),
                "\"12\"");
        assertThat(gate.json().path("version").asLong()).isEqualTo(13);
        assertThat(gate.json().path("position").asLong()).isEqualTo(position());
    }

    private String created(String path, Role role, String body, String idPrefix) {
        Reply reply = post(role, path, body).send().expect(201);
        assertThat(reply.text("id")).startsWith(idPrefix);
        assertThat(reply.text("programme")).isEqualTo(programme);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        return reply.text("id");
    }

    private String supplementary() {
        return created(
                "/funding-applications",
                Role.PROGRAMME_OFFICE,
                Bodies.application("SUPPLEMENTARY", 100_000),
                "funding-application-");
    }

    private void stepOf(String path, Role role, String body) {
        post(role, path, body).header("If-Match", "*").send().expect(200);
    }

    private Reply decided(String path, String body, String ifMatch) {
        return post(Role.BOARD_SECRETARY, path, body)
                .header("If-Match", ifMatch)
                .send()
                .expect(200);
    }
}
