package no.tilsagn.commandservice.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tilsagn.command.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entries of registers over HTTP. */
class RegistersOverHttpTest extends HttpTest {

    @BeforeEach
    void programmeExists() {
        establish();
    }

    @Test
    void aRiskIsRegisteredAndReviewedAndItsTextsStandApart() {
        Reply registered = register("{\"code\":\"R01\",\"description\":\"Det går galt\",\"probability\":\"RED\","
                        + "\"mitigation\":\"Vi passer på\",%s}".formatted(Bodies.DAY))
                .expect(201);
        assertThat(registered.text("id")).isEqualTo("risk-" + programme + "/R01");
        assertThat(texts()).containsExactlyInAnyOrder("Det går galt", "Vi passer på");

        review("R01", "\"0\"", "{\"consequence\":\"GREEN\",\"reviewedOn\":\"2025-03-01\"}")
                .expect(200);
        review("R01", "\"0\"", "{\"reviewedOn\":\"2025-04-01\"}").expectProblem(412, "precondition-failed");
        review("R01", "*", "{\"reviewedOn\":\"2025-02-01\"}").expectProblem(409, "later-day-recorded");
        review("R17", "*", "{\"reviewedOn\":\"2025-04-01\"}").expectProblem(404, "unknown-register-entry");
    }

    @Test
    void aYellowRiskWithoutMitigationIsRefusedInBothLanguages() {
        String yellow =
                "{\"code\":\"R02\",\"description\":\"Hva\",\"probability\":\"YELLOW\",%s}".formatted(Bodies.DAY);
        assertThat(register(yellow).expectProblem(422, "mitigation-missing").text("detail"))
                .isEqualTo("Risk R02 is yellow or red (probability yellow, consequence not stated, as a whole not"
                        + " stated) and says nothing of what is done about it.");
        assertThat(post(Role.PROGRAMME_OFFICE, "/risks", yellow)
                        .header("Accept-Language", "nb")
                        .send()
                        .text("detail"))
                .isEqualTo("Risiko R02 er gul eller rød (sannsynlighet gul, konsekvens ikke oppgitt, samlet ikke"
                        + " oppgitt), og det er ikke sagt hva som gjøres med den.");
    }

    @Test
    void aColourThatIsNoneIsMalformedAndChangesNothing() {
        long before = position();
        register("{\"code\":\"R02\",\"description\":\"Hva\",\"probability\":\"ORANGE\",%s}".formatted(Bodies.DAY))
                .expectProblem(400, "malformed-request");
        register("{\"code\":\"R 02\",\"description\":\"Hva\",%s}".formatted(Bodies.DAY))
                .expectProblem(400, "malformed-request");
        assertThat(position()).isEqualTo(before);
    }

    @Test
    void everyRegisterTakesEntriesAndWhatBecomesOfThem() {
        post(Role.PROGRAMME_OFFICE, "/projects", Bodies.PROJECT).send().expect(201);
        entered("/goals", "goal", "G1", "\"level\":\"OVERALL\",\"description\":\"Flere i arbeid\"");
        entered("/benefits", "benefit", "B01", "\"kind\":\"FINAL\",\"name\":\"Raskere ut i arbeid\"");
        changed(
                "/benefits/B01/indicator",
                "{\"description\":\"Andel\",\"unit\":\"PERCENT\",\"baseline\":\"41.5\",\"target\":\"50\","
                        + "\"targetOn\":null,\"definedOn\":\"2025-02-01\"}");
        changed("/benefits/B01/measurements", "{\"value\":\"43.25\",\"measuredOn\":\"2025-06-01\"}");
        changed("/benefits-plans", "{\"project\":\"2021-37\",\"benefits\":[\"B01\"],\"setOn\":\"2025-06-01\"}");
        entered(
                "/planned-work",
                "planned-work",
                "P06",
                "\"kind\":\"RESULT\",\"year\":2025,\"project\":\"2021-37\",\"description\":\"En modell\"");
        changed("/planned-work/P06/status", "{\"status\":\"REACHED\",\"statusOn\":\"2025-12-01\"}");
        post(
                        Role.PROGRAMME_OFFICE,
                        "/resources",
                        "{\"year\":2026,\"resources\":[{\"kind\":\"PROJECT_RIG\",\"number\":1},"
                                + "{\"kind\":\"FOCUS_AREA_STAFF\",\"number\":null}],%s}".formatted(Bodies.DAY))
                .send()
                .expect(201);
        changed("/resources/2026/revisions", """
                {"resources":[{"kind":"PROJECT_RIG","number":2}],"revisedOn":"2026-01-01"}""");
        changed(
                "/ratings",
                "{\"project\":\"2021-37\",\"colours\":[{\"criterion\":\"SCALING_POTENTIAL\",\"colour\":\"YELLOW\"}],"
                        + "\"toBeClosedWithQuality\":true,\"ratedOn\":\"2025-06-01\"}");
        entered("/gatherings", "gathering", "S1", "\"year\":2025,\"name\":\"Brukerkonferanse\"");
        changed("/gatherings/S1/days", "{\"heldOn\":\"2025-10-01\"}");
        assertThat(texts()).containsExactlyInAnyOrder("Flere i arbeid", "Andel", "En modell", "Veien til jobb æøå");
    }

    @Test
    void aSeatIsTheSecretarysToRegisterAndEnd() {
        String seat = Bodies.decided("\"code\":\"13\",\"organisation\":\"Departementet\",\"position\":\"Rådgiver\","
                + "\"kind\":\"OBSERVER\",\"voting\":false,");
        post(Role.PROGRAMME_OFFICE, "/board-seats", seat).send().expectProblem(403, "role-missing");
        post(Role.BOARD_SECRETARY, "/board-seats", seat.replace("false", "true"))
                .send()
                .expectProblem(400, "malformed-request");
        post(Role.BOARD_SECRETARY, "/board-seats", seat).send().expect(201);
        Call end = post(
                Role.BOARD_SECRETARY,
                "/board-seats/13/end",
                "{\"endsOn\":\"2026-01-01\",%s}".formatted(Bodies.DECISION));
        end.header("If-Match", "\"0\"").send().expect(200);
        post(Role.BOARD_SECRETARY, "/board-seats/13/end", "{\"endsOn\":\"2026-02-01\",%s}".formatted(Bodies.DECISION))
                .header("If-Match", "*")
                .send()
                .expectProblem(409, "seat-already-ended");
    }

    @Test
    void anApprovedReportIsTheSecretarysToRecordOnce() {
        String edition =
                "{\"kind\":\"ANNUAL_REPORT\",\"year\":2025,\"language\":\"nb\",\"position\":3,\"effectiveOn\":null}";
        String approval = Bodies.decided("\"edition\":%s,\"sha256\":\"%s\",".formatted(edition, "ab".repeat(32)));
        post(Role.BOARD_SECRETARY, "/report-approvals", approval).send().expectProblem(404, "unknown-budget-year");
        post(Role.PROGRAMME_OFFICE, "/projects", Bodies.PROJECT).send().expect(201);
        post(Role.PROGRAMME_OFFICE, "/budget-years", Bodies.BUDGET_YEAR).send().expect(201);

        post(Role.PROGRAMME_LEADER, "/report-approvals", approval).send().expectProblem(403, "role-missing");
        post(Role.BOARD_SECRETARY, "/report-approvals", approval.replace("abab", "ABAB"))
                .send()
                .expectProblem(400, "malformed-request");
        assertThat(post(Role.BOARD_SECRETARY, "/report-approvals", approval)
                        .send()
                        .expect(201)
                        .text("id"))
                .isEqualTo("report-" + programme + "/annual-report.2025.nb.3");
        post(Role.BOARD_SECRETARY, "/report-approvals", approval).send().expectProblem(409, "register-code-taken");
    }

    @Test
    void whatAnEntryNeverIsIsMalformed() {
        malformed("/goals", "\"level\":\"SUB_PROGRAMME\",\"description\":\"Uten navn\"");
        malformed("/planned-work", "\"kind\":\"RESULT\",\"year\":2025,\"description\":\"Ingens\"");
        malformed("/gatherings", "\"year\":2025,\"name\":\" \"");
    }

    private void malformed(String path, String fields) {
        post(Role.PROGRAMME_OFFICE, path, "{\"code\":\"X\",%s,%s}".formatted(fields, Bodies.DAY))
                .send()
                .expectProblem(400, "malformed-request");
    }

    private void entered(String path, String type, String code, String fields) {
        assertThat(post(Role.PROGRAMME_OFFICE, path, "{\"code\":\"%s\",%s,%s}".formatted(code, fields, Bodies.DAY))
                        .send()
                        .expect(201)
                        .text("id"))
                .isEqualTo(type + "-" + programme + "/" + code);
    }

    private void changed(String path, String body) {
        post(Role.PROGRAMME_LEADER, path, body).header("If-Match", "*").send().expect(200);
    }

    private Reply register(String body) {
        return post(Role.PROGRAMME_OFFICE, "/risks", body)
                .header("Accept-Language", "en")
                .send();
    }

    private Reply review(String code, String ifMatch, String body) {
        return post(Role.PROGRAMME_LEADER, "/risks/" + code + "/reviews", body)
                .header("If-Match", ifMatch)
                .send();
    }

    private List<String> texts() {
        return store.sql("select text from text where programme = ?")
                .param(programme)
                .query(String.class)
                .list();
    }
}
