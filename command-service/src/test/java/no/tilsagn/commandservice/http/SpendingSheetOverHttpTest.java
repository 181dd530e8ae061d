package no.tilsagn.commandservice.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.tilsagn.command.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tertial's spending from one table in CSV: all of it or nothing, and every fault at once. */
class SpendingSheetOverHttpTest extends HttpTest {

    private static final String HEADER = "line,label,accounting_number,cumulative\r\n";

    @BeforeEach
    void aYearWithAnOpening() {
        post(Role.BOARD_SECRETARY, "", Bodies.PROGRAMME).send().expect(201);
        post(Role.PROGRAMME_OFFICE, "/projects", Bodies.PROJECT).send().expect(201);
        post(Role.PROGRAMME_OFFICE, "/budget-years", Bodies.BUDGET_YEAR).send().expect(201);
        post(Role.BOARD_SECRETARY, "/budget-years/2025/opening", Bodies.decided("""
                        "lines":[{"line":"2021-37","label":["OS"],"amount":1000},
                                 {"line":"T01","label":["GDS","OS"],"amount":100}],"""))
                .send()
                .expect(200);
    }

    @Test
    void aFilledInTableIsOneReport() {
        long before = position();

        sheet(Role.PROJECT_OWNER, "\uFEFF" + HEADER + "2021-37,'OS,30151703,300\r\nT01,GDS+OS,,\r\n,,,\r\n")
                .send()
                .expect(200);

        assertThat(position()).isEqualTo(before + 1);
        JsonNode reported = stored();
        assertThat(reported.path("tertial").asString()).isEqualTo("T2");
        assertThat(reported.path("lines")).hasSize(1);
        assertThat(reported.at("/lines/0/label").asString()).isEqualTo("OS");
        assertThat(reported.at("/lines/0/cumulative").asLong()).isEqualTo(300);
    }

    @Test
    void aColumnMayStandElsewhereAndALabelBeLeftOutWhereTheLineHasOne() {
        sheet(Role.PROJECT_OWNER, "cumulative,accounting_number,label,line\n\"300\",30151703,,2021-37\n")
                .send()
                .expect(200);
    }

    @Test
    void everyFaultIsListedWithRowAndColumnAndNothingIsStored() {
        long before = position();

        Reply refused = sheet(Role.PROJECT_OWNER, HEADER + """
                2021-37,OS,30151703,300
                2021-37,OS,30151703,301
                a/b,GDS++,;,1.5
                T01,GDS,,"1 000"
                T01,GDS,5
                """).send().expectProblem(400, "malformed-request");

        assertThat(refused.json()
                        .path("errors")
                        .valueStream()
                        .map(fault -> fault.path("pointer").asString()))
                .containsExactly(
                        "/3/line",
                        "/4/line",
                        "/4/label",
                        "/4/cumulative",
                        "/4/accounting_number",
                        "/5/cumulative",
                        "/6");
        assertThat(position()).isEqualTo(before);
    }

    @Test
    void columnsThatAreUnknownMissingOrThereTwiceAreListed() {
        Reply refused = sheet(Role.PROJECT_OWNER, "line,line,label,spent\n2021-37,2021-37,OS,3\n")
                .send()
                .expectProblem(400, "malformed-request");

        assertThat(refused.json()
                        .path("errors")
                        .valueStream()
                        .map(fault -> fault.path("pointer").asString()))
                .containsExactly("/1", "/1/line", "/1/accounting_number", "/1/cumulative");
    }

    @Test
    void whatIsNoTableIsMalformed() {
        sheet(Role.PROJECT_OWNER, "").send().expectProblem(400, "malformed-request");
        sheet(Role.PROJECT_OWNER, HEADER).send().expectProblem(400, "malformed-request");
        sheet(Role.PROJECT_OWNER, HEADER + "2021-37,\"OS,1,2\n").send().expectProblem(400, "malformed-request");
        sheet(Role.PROJECT_OWNER, "")
                .body(new byte[] {'l', (byte) 0xE6})
                .send()
                .expectProblem(400, "malformed-request");
        sheet(Role.PROJECT_OWNER, HEADER)
                .header("Content-Type", "application/json")
                .send()
                .expect(415);
    }

    @Test
    void anotherAccountingNumberThanTheRegisteredOneIsRefusedWithBoth() {
        Reply refused = sheet(Role.PROJECT_OWNER, HEADER + "2021-37,OS,30151708,300\n")
                .header("Accept-Language", "en")
                .send()
                .expectProblem(422, "accounting-number-differs");
        assertThat(refused.text("detail"))
                .isEqualTo("For line 2021-37 the report states accounting number 30151708; 30151703 is registered"
                        + " (- stands for none).");
        sheet(Role.PROJECT_OWNER, HEADER + "2021-37,OS,,300\n").send().expectProblem(422, "accounting-number-differs");
        sheet(Role.PROGRAMME_OFFICE, HEADER + "T01,GDS+OS,1,3\n")
                .send()
                .expectProblem(422, "accounting-number-differs");
    }

    private Call sheet(Role role, String csv) {
        return call("POST", "/programmes/" + programme + "/budget-years/2025/spending-reports/T2")
                .as(role, programme)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "text/csv")
                .body(csv);
    }

    private JsonNode stored() {
        return JsonMapper.shared()
                .readTree(store.sql("select payload from event where programme = ? order by position desc limit 1")
                        .param(programme)
                        .query(String.class)
                        .single());
    }
}
