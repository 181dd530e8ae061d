package no.tilsagn.commandservice.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tilsagn.command.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Remarks on the source over HTTP. */
class RemarksOverHttpTest extends HttpTest {

    private static final String ALREADY = "\"kind\":\"GAP\",\"severity\":\"LOW\",\"year\":2025,\"language\":\"en\","
            + "\"finding\":\"A hole\",\"treatment\":\"None\"";

    @BeforeEach
    void theBudgetIsOpened() {
        establish();
        post(Role.PROGRAMME_OFFICE, "/projects", Bodies.PROJECT).send().expect(201);
        post(Role.PROGRAMME_OFFICE, "/budget-years", Bodies.BUDGET_YEAR).send().expect(201);
    }

    @Test
    void aRemarkIsRegisteredWhereItStandsAndItsTextsStandApart() {
        Reply registered = register("INC-01", """
                "section":"9.1","places":[{"line":"T01","label":["GDS"],"finding":"applied 5, printed 6"},
                  {"line":"T01"}],""").expect(201);

        assertThat(registered.text("id")).isEqualTo("remark-" + programme + "/INC-01");
        JsonNode event = stored();
        assertThat(event.at("/about/places").size()).isEqualTo(2);
        assertThat(event.at("/about/places/0/line").asString()).isEqualTo("T01");
        assertThat(event.at("/about/places/0/label").asString()).isEqualTo("GDS");
        assertThat(event.at("/about/section").asString()).isEqualTo("9.1");
        assertThat(event.toString()).doesNotContain("hole", "printed 6");
        register("INC-01", "\"places\":[],").expectProblem(409, "register-code-taken");
        register("INC-02", "\"places\":[{\"line\":\"T99\"}],").expectProblem(404, "unknown-budget-line");
    }

    @Test
    void theDashboardReadsTheTextsOfRemarksAndNoOther() {
        register("INC-01", "\"places\":[{\"finding\":\"there\"}],").expect(201);
        JsonNode event = stored();
        List<String> ids = List.of(
                event.at("/finding/id").asString(),
                event.at("/treatment/id").asString(),
                event.at("/about/places/0/finding/id").asString());

        assertThat(texts(Role.DASHBOARD, ids).expect(200).json().findValuesAsString("text"))
                .containsExactlyInAnyOrder("A hole", "None", "there");
        texts(Role.DASHBOARD, List.of(ids.getFirst(), "text-00000000-0000-8000-8000-000000000001"))
                .expectProblem(403, "no-reading-role");
    }

    @Test
    void whatARemarkNeverIsIsMalformed() {
        long before = position();
        register("INC-01", "\"places\":[{\"line\":null}],").expectProblem(400, "malformed-request");
        register("INC-01", "\"places\":[{}],").expectProblem(400, "malformed-request");
        register("INC-01", "\"section\":\" \",\"places\":[],").expectProblem(400, "malformed-request");
        assertThat(position()).isEqualTo(before);
    }

    private Reply register(String code, String fields) {
        return post(
                        Role.PROGRAMME_OFFICE,
                        "/remarks",
                        "{\"code\":\"%s\",%s%s,%s}".formatted(code, fields, ALREADY, Bodies.DAY))
                .send();
    }

    private JsonNode stored() {
        return JsonMapper.shared()
                .readTree(store.sql("select payload from event where programme = ? and type = 'remark-registered.v1'")
                        .param(programme)
                        .query(String.class)
                        .single());
    }

    private Reply texts(Role role, List<String> ids) {
        return call("GET", "/programmes/" + programme + "/texts?id=" + String.join("&id=", ids))
                .as(role, programme)
                .send();
    }
}
