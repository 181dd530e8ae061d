package no.tilsagn.commandservice.http;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsagn.command.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year's money over HTTP, from the register it opens with to a correction after it is closed. */
class YearEndOverHttpTest extends HttpTest {

    @BeforeEach
    void aYearWithAnOpening() {
        post(Role.BOARD_SECRETARY, "", Bodies.PROGRAMME).send().expect(201);
        post(Role.PROGRAMME_OFFICE, "/projects", Bodies.PROJECT).send().expect(201);
        post(Role.PROGRAMME_OFFICE, "/budget-years", Bodies.BUDGET_YEAR).send().expect(201);
        changed(Role.BOARD_SECRETARY, "opening", Bodies.decided("""
                        "lines":[{"line":"2021-37","label":["OS"],"amount":1000},
                                 {"line":"T01","label":["GDS","OS"],"amount":100}],"""));
    }

    @Test
    void aYearFromItsOpeningToACorrectionAfterItIsClosed() {
        changed(Role.BOARD_SECRETARY, "flag-liftings", Bodies.decided("\"line\":\"2021-37\","));
        changed(Role.BOARD_SECRETARY, "splits", Bodies.decided("""
                        "line":"T01","label":["GDS","OS"],"parts":[{"source":"GDS","amount":60}],"""));
        changed(Role.BOARD_SECRETARY, "reallocations", Bodies.decided("""
                        "from":"2021-37","to":"T01","label":["OS"],"amount":50,"""));
        changed(
                Role.BOARD_SECRETARY,
                "returns",
                Bodies.decided("\"line\":\"2021-37\",\"label\":[\"OS\"],\"amount\":1,"));
        changed(Role.BOARD_SECRETARY, "frames", Bodies.frame(10));
        changed(Role.BOARD_SECRETARY, "returns", Bodies.decided("\"label\":[\"GDS\"],\"amount\":4,"));
        changed(Role.PROJECT_OWNER, "spending-reports", report("2021-37", 300));
        changed(
                Role.PROGRAMME_LEADER,
                "carry-over-estimates",
                "{\"lines\":[{\"line\":\"2021-37\",\"amount\":600}],%s}".formatted(Bodies.DAY));
        changed(Role.BOARD_SECRETARY, "closing", "{%s}".formatted(Bodies.DECISION));
        changed(Role.PROJECT_OWNER, "spending-corrections", """
                {"tertial":"T2","line":"2021-37","label":["OS"],"cumulative":299,"reason":"Feil bilag",%s}
                """.formatted(Bodies.DECISION));
    }

    @Test
    void whatStandsAgainstAReportIsSaidWithItsFigures() {
        changed(Role.PROJECT_OWNER, "spending-reports", report("2021-37", 300));
        Reply refused = budget(Role.PROJECT_OWNER, "spending-reports", report("2021-37", 301))
                .header("Accept-Language", "en")
                .send()
                .expect(409);
        assertThat(refused.text("code")).isEqualTo("spending-already-reported");
        assertThat(refused.text("detail"))
                .isEqualTo("For line 2021-37 (OS) spending is reported up to T2. What is wrong in T2 is corrected.");
    }

    @Test
    void aClosingIsRefusedWithTheLinesThatAreBelowZero() {
        changed(Role.PROJECT_OWNER, "spending-reports", report("2021-37", 1001));
        Reply refused = budget(Role.BOARD_SECRETARY, "closing", "{%s}".formatted(Bodies.DECISION))
                .send()
                .expect(409);
        assertThat(refused.text("code")).isEqualTo("lines-below-zero");
        assertThat(refused.json().path("facts").path("lines").asString()).isEqualTo("2021-37/OS -1");
    }

    @Test
    void anAmountThatIsNoneIsMalformed() {
        budget(
                        Role.BOARD_SECRETARY,
                        "reallocations",
                        Bodies.decided("\"from\":\"2021-37\",\"to\":\"2021-37\",\"label\":[\"OS\"],\"amount\":1,"))
                .send()
                .expect(400);
        budget(Role.BOARD_SECRETARY, "returns", Bodies.decided("\"line\":\"2021-37\",\"label\":[\"OS\"],\"amount\":0,"))
                .send()
                .expect(400);
    }

    private static String report(String line, long cumulative) {
        return "{\"tertial\":\"T2\",\"lines\":[{\"line\":\"%s\",\"cumulative\":%d}]}".formatted(line, cumulative);
    }

    private void changed(Role role, String what, String body) {
        budget(role, what, body).send().expect(200);
    }

    private Call budget(Role role, String what, String body) {
        return post(role, "/budget-years/2025/" + what, body);
    }
}
