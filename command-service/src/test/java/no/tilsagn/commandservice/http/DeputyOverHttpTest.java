package no.tilsagn.commandservice.http;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsagn.command.Role;
import org.junit.jupiter.api.Test;

/** A decision within the chair's limit, made by the deputy, over HTTP. */
class DeputyOverHttpTest extends HttpTest {

    private static final String LIMITS = """
            {"validFrom":"2018-01-01","content":{"kind":"AUTHORITY_LIMITS","limits":[
               {"authority":"BOARD_CHAIR","below":300000,"recommendation":false},
               {"authority":"STRATEGIC_BOARD","below":null,"recommendation":false}]},%s}""".formatted(Bodies.DECISION);

    @Test
    void theDeputyIsNamedBySeatWithTheCause() {
        String application = appliedFor();
        assertThat(reject(application, "\"deputising\":{\"seat\":\"01\",\"cause\":\"CHAIR_AWAY\"},")
                        .expectProblem(409, "seat-not-deputys")
                        .text("detail"))
                .startsWith("Styret har ingen nestlederplass 01");
        reject(application, "\"deputising\":{\"seat\":\"02\",\"cause\":\"ON_HOLIDAY\"},")
                .expectProblem(400, "malformed-request");
        reject(application, "\"deputising\":{\"seat\":\"02\",\"cause\":\"CHAIR_RECUSED\"},")
                .expect(200);
        assertThat(store.sql("select payload from event where programme = ? and type like ?")
                        .params(programme, "funding-application-rejected%")
                        .query(String.class)
                        .single())
                .contains("\"deputising\":{\"seat\":\"02\",\"cause\":\"CHAIR_RECUSED\"}");
    }

    private String appliedFor() {
        establish();
        post(Role.BOARD_SECRETARY, "/rules/authority-limits", LIMITS).send().expect(201);
        post(Role.PROGRAMME_OFFICE, "/projects", Bodies.PROJECT).send().expect(201);
        post(Role.PROGRAMME_OFFICE, "/budget-years", Bodies.BUDGET_YEAR).send().expect(201);
        post(Role.BOARD_SECRETARY, "/budget-years/2025/adoption", Bodies.decided("""
                        "lines":[{"line":"2021-37","carryOver":9700000,"applied":0},
                                 {"line":"T01","carryOver":0,"applied":0}],
                        "applications":[],"""))
                .header("If-Match", "*")
                .send()
                .expect(200);
        seat("01", "CHAIR");
        seat("02", "DEPUTY_CHAIR");
        return post(Role.PROGRAMME_OFFICE, "/funding-applications", Bodies.application("SUPPLEMENTARY", 100_000))
                .send()
                .expect(201)
                .text("id");
    }

    private void seat(String code, String kind) {
        post(Role.BOARD_SECRETARY, "/board-seats", """
                        {"code":"%s","organisation":"Bydel Alna","position":"Direktør","kind":"%s","voting":true,
                         "effectiveOn":"2018-01-01",%s}""".formatted(code, kind, Bodies.DECISION))
                .send()
                .expect(201);
    }

    private Reply reject(String application, String deputising) {
        return post(
                        Role.BOARD_CHAIR,
                        "/funding-applications/" + application + "/rejection",
                        Bodies.decided("\"reason\":\"Nei\"," + deputising))
                .header("If-Match", "*")
                .header("Accept-Language", "nb")
                .send();
    }
}
