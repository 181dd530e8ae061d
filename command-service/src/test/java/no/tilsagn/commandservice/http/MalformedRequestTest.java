package no.tilsagn.commandservice.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.tilsagn.command.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A malformed request changes nothing, and every fault of its body is named at once. */
class MalformedRequestTest extends HttpTest {

    private static final String PROJECTS = "/projects";
    private static final String FRAMES = "/budget-years/2025/frames";
    private static final String YEARS = "/budget-years";
    private static final String APPLICATIONS = "/funding-applications";
    private static final String ADOPTION = "/budget-years/2025/adoption";
    private static final String LIMITS = "/rules/authority-limits";
    private static final String GATES = "/projects/project-1/gate-decisions";
    private static final String EVIDENCE = "/projects/project-1/evidence";
    private static final String HAND_OVERS = "/projects/project-1/hand-overs";
    private static final String REJECTION = "/funding-applications/funding-application-1/rejection";
    private static final String GATE = Bodies.decided("\"gate\":\"BP2\",\"outcome\":\"GO\",");
    private static final String REJECTED = Bodies.decided("\"reason\":\"Nei\",");

    @BeforeEach
    void programmeExists() {
        establish();
    }

    @ParameterizedTest(name = "{0} {2} → {3}")
    @MethodSource("faults")
    void isRefusedWithThePlaceOfTheFault(String path, String body, String from, String to, List<String> pointers) {
        assertThat(body).as("the test changes something").contains(from);
        Reply reply = post(Role.BOARD_SECRETARY, path, body.replace(from, to))
                .header("If-Match", "*")
                .send()
                .expectProblem(400, "malformed-request");
        assertThat(pointers(reply)).as(reply.response().body()).containsExactlyInAnyOrderElementsOf(pointers);
        assertThat(position()).isEqualTo(1);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                // No JSON, or not one JSON object
                fault(PROJECTS, Bodies.PROJECT, Bodies.PROJECT, "", ""),
                fault(PROJECTS, Bodies.PROJECT, Bodies.PROJECT, "null", ""),
                fault(PROJECTS, Bodies.PROJECT, Bodies.PROJECT, "[]", ""),
                fault(PROJECTS, Bodies.PROJECT, Bodies.PROJECT, "{", ""),
                fault(PROJECTS, Bodies.PROJECT, "}", "} {}", ""),
                fault(PROJECTS, Bodies.PROJECT, "\"youth\":false", "\"youth\":false,\"youth\":true", ""),
                fault(PROJECTS, Bodies.PROJECT, "\"youth\":false", "\"youth\":" + "[".repeat(2000), ""),
                // Properties that are unknown, missing or null
                fault(PROJECTS, Bodies.PROJECT, "\"youth\"", "\"ung\"", "/ung", "/youth"),
                fault(PROJECTS, Bodies.PROJECT, "\"name\":\"Jobbsjansen\",", "", "/name"),
                fault(PROJECTS, Bodies.PROJECT, "\"Jobbsjansen\"", "null", "/name"),
                fault(PROJECTS, Bodies.PROJECT, "\"origin\"", "\"a/b~c\"", "/aliases/0/a~1b~0c", "/aliases/0/origin"),
                fault(PROJECTS, Bodies.PROJECT, "," + Bodies.DAY, "", "/effectiveOn"),
                fault(FRAMES, Bodies.frame(1), "\"reference\":\"HP25 9.1\",", "", "/decision/reference"),
                // Wrong types; nothing is taken for a number or a truth value that is not one
                fault(PROJECTS, Bodies.PROJECT, "\"youth\":false", "\"youth\":\"false\"", "/youth"),
                fault(PROJECTS, Bodies.PROJECT, "\"youth\":false", "\"youth\":0", "/youth"),
                fault(PROJECTS, Bodies.PROJECT, "[\"Nav Grorud\"]", "\"Nav Grorud\"", "/owners"),
                fault(PROJECTS, Bodies.PROJECT, "\"2021-37\"", "202137", "/number"),
                fault(FRAMES, Bodies.frame(100), ":100", ":\"100\"", "/amount"),
                fault(FRAMES, Bodies.frame(100), ":100", ":1.5", "/amount"),
                fault(FRAMES, Bodies.frame(100), ":100", ":100.0", "/amount"),
                fault(FRAMES, Bodies.frame(100), ":100", ":1e2", "/amount"),
                fault(FRAMES, Bodies.frame(100), ":100", ":true", "/amount"),
                fault(YEARS, Bodies.BUDGET_YEAR, ":2025", ":\"2025\"", "/year"),
                // Rules: content of its own kind, in a period and with bounds that make sense
                fault(LIMITS, Bodies.AUTHORITY_LIMITS, "AUTHORITY_LIMITS", "LIMITS", "/content/kind"),
                fault(LIMITS, Bodies.AUTHORITY_LIMITS, "\"kind\":\"AUTHORITY_LIMITS\",", "", "/content/kind"),
                fault(LIMITS, Bodies.AUTHORITY_LIMITS, "\"limits\"", "\"dates\"", "/content/dates", "/content/limits"),
                fault(LIMITS, Bodies.AUTHORITY_LIMITS, ":50000", ":null", "/content"),
                fault(LIMITS, Bodies.AUTHORITY_LIMITS, "\"below\":null", "\"below\":50000", "/content"),
                fault(LIMITS, Bodies.AUTHORITY_LIMITS, "\"validTo\":null", "\"validTo\":\"2017-12-31\"", ""),
                fault("/rules/carry-over-policy", Bodies.AUTHORITY_LIMITS, "2018", "2019", ""),
                // Money out of bounds
                fault(FRAMES, Bodies.frame(100), ":100", ":-1", "/amount"),
                fault(FRAMES, Bodies.frame(100), ":100", ":9223372036854775808", "/amount"),
                fault(APPLICATIONS, Bodies.application("ORDINARY", 7), ":7", ":0", "/amount"),
                fault(ADOPTION, Bodies.adoption("funding-application-1", 5), "9700000", "-5", "/lines/0/carryOver"),
                // Labels, codes and ids
                fault(FRAMES, Bodies.frame(100), "[\"GDS\"]", "[]", "/label"),
                fault(FRAMES, Bodies.frame(100), "[\"GDS\"]", "[\"GDS\",\"GDS\"]", "/label"),
                fault(FRAMES, Bodies.frame(100), "[\"GDS\"]", "[\"GDS+OS\"]", "/label/0"),
                fault(FRAMES, Bodies.frame(100), "[\"GDS\"]", "\"GDS\"", "/label"),
                fault(APPLICATIONS, Bodies.application("ORDINARY", 7), "T01", "T/01", "/line"),
                fault(
                        ADOPTION,
                        Bodies.adoption("funding-application-1", 5),
                        "funding-application-1",
                        "1",
                        "/applications/0"),
                fault(PROJECTS, Bodies.PROJECT, "2021-37", "2021 37", "/number"),
                fault(PROJECTS, Bodies.PROJECT, "2021-37", "2021-37\\n", "/number"),
                // Dates, months and codes of the model
                fault(PROJECTS, Bodies.PROJECT, "2025-01-01", "2025-02-30", "/effectiveOn"),
                fault(PROJECTS, Bodies.PROJECT, "2025-01-01", "01.01.2025", "/effectiveOn"),
                fault(PROJECTS, Bodies.PROJECT, "2024-01", "2024-13", "/startMonth"),
                fault(PROJECTS, Bodies.PROJECT, "\"endMonth\":null", "\"endMonth\":\"2023-12\"", ""),
                fault(
                        PROJECTS,
                        Bodies.PROJECT,
                        "\"openingPhase\":null",
                        "\"openingPhase\":\"concept\"",
                        "/openingPhase"),
                fault(GATES, GATE, "BP2", "BP3_N", "/gate"),
                // Evidence that is none
                fault(EVIDENCE, Bodies.EVIDENCE, "2025/17-3", "x".repeat(101), "/reference"),
                fault(EVIDENCE, Bodies.EVIDENCE, "aa", "AA", "/sha256"),
                fault(EVIDENCE, Bodies.EVIDENCE, "[\"PROJECT_OWNER\"]", "[]", "/signedBy"),
                fault(EVIDENCE, Bodies.EVIDENCE, "PROJECT_PROPOSAL", "PROPOSAL", "/kind"),
                fault(EVIDENCE, Bodies.EVIDENCE, "PROJECT_PROPOSAL", "HAND_OVER", "/kind"),
                fault(HAND_OVERS, Bodies.HAND_OVER, "[\"Nav Grorud\"]", "[]", "/to"),
                fault(HAND_OVERS, Bodies.HAND_OVER, "[\"PROJECT_OWNER\"]", "[]", "/signedBy"),
                fault(HAND_OVERS, Bodies.HAND_OVER, "\"benefits\":[]", "\"benefits\":[\"G1\",\"G1\"]", "/benefits"),
                fault(APPLICATIONS, Bodies.application("ORDINARY", 7), "ORDINARY", "OTHER", "/kind"),
                fault(PROJECTS, Bodies.PROJECT, ",\"number\":\"30151703\"", "", "/accountingNumber/number"),
                fault(PROJECTS, Bodies.PROJECT, "\"NUMBER\"", "\"MISSING\"", "/accountingNumber/number"),
                fault(PROJECTS, Bodies.PROJECT, "{\"notNamed\":true}", "{}", "/buildsOn/0"),
                fault(PROJECTS, Bodies.PROJECT, "{\"notNamed\":true}", "{\"notNamed\":false}", "/buildsOn/0/notNamed"),
                // Texts and names
                fault(PROJECTS, Bodies.PROJECT, "Jobbsjansen", " ", "/name"),
                fault(PROJECTS, Bodies.PROJECT, "Jobbsjansen", "J\\u0000", "/name"),
                fault(PROJECTS, Bodies.PROJECT, "Jobbsjansen", "J\\ud800", "/name"),
                fault(PROJECTS, Bodies.PROJECT, "Jobbsjansen", "J".repeat(301), "/name"),
                fault(PROJECTS, Bodies.PROJECT, "Veien", "\\u0000", "/description"),
                fault(PROJECTS, Bodies.PROJECT, "Veien til jobb æøå", "æ".repeat(10_001), "/description"),
                fault(REJECTION, REJECTED, "\"Nei\"", "\"\"", "/reason"),
                fault(REJECTION, REJECTED, "\"Nei\"", "null", "/reason"));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Reply reply = post(Role.BOARD_SECRETARY, PROJECTS, """
                        {"number":7,"name":"","aliases":[{"name":"A","origin":"X"}],"youth":"no","owners":[1,2],
                         "buildsOn":[],"budgetOnly":false,"effectiveOn":"soon","extra":1}""").send().expectProblem(400, "malformed-request");
        assertThat(pointers(reply))
                .containsExactlyInAnyOrder(
                        "/accountingNumber",
                        "/aliases/0/origin",
                        "/effectiveOn",
                        "/extra",
                        "/name",
                        "/number",
                        "/owners/0",
                        "/owners/1",
                        "/youth");
        assertThat(schemas.named("Problem").validate(reply.json())).isEmpty();
    }

    @Test
    void faultsAreNamedInTheCallersLanguage() {
        Call call = post(Role.BOARD_SECRETARY, FRAMES, Bodies.frame(1).replace("\"amount\"", "\"belop\""));
        assertThat(call.header("Accept-Language", "nn, en;q=0.5")
                        .send()
                        .response()
                        .body())
                .contains("Forespørselen er feil utformet", "påkrevd egenskap");
        assertThat(call.header("Accept-Language", "de, en;q=0.5")
                        .send()
                        .response()
                        .body())
                .contains("The request is malformed", "required property");
    }

    @Test
    void aFloodOfFaultsIsCutOff() {
        String owners = "[" + "1,".repeat(20_000) + "1]";
        Reply reply = post(Role.BOARD_SECRETARY, PROJECTS, Bodies.PROJECT.replace("[\"Nav Grorud\"]", owners))
                .send()
                .expectProblem(400, "malformed-request");
        assertThat(reply.json().path("errors").size()).isEqualTo(501);
    }

    @Test
    void whatIsNoIdInThePathIsMalformed() {
        Reply reply = post(Role.BOARD_SECRETARY, "/projects/nr-1/gate-decisions", GATE)
                .header("If-Match", "*")
                .send()
                .expectProblem(400, "malformed-request");
        assertThat(reply.json().at("/errors/0/parameter").asString()).isEqualTo("project");
        call("POST", "/programmes/Delprogram")
                .as(Role.BOARD_SECRETARY, "Delprogram")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Bodies.PROGRAMME)
                .send()
                .expectProblem(400, "malformed-request");
    }

    @Test
    void theKeyIsNeeded() {
        double before = rejected("idempotency-key-missing");
        Call call = post(Role.PROGRAMME_OFFICE, PROJECTS, Bodies.PROJECT);
        call.without("Idempotency-Key").send().expectProblem(400, "idempotency-key-missing");
        call.header("Idempotency-Key", " ").send().expectProblem(400, "idempotency-key-missing");
        call.header("Idempotency-Key", "k".repeat(201)).send().expectProblem(400, "idempotency-key-missing");
        call.header("Idempotency-Key", "k".repeat(200)).send().expect(201);
        assertThat(rejected("idempotency-key-missing")).isEqualTo(before + 3);
    }

    private static Arguments fault(String path, String body, String from, String to, String... pointers) {
        return arguments(path, body, from, to, List.of(pointers));
    }

    private static List<String> pointers(Reply reply) {
        return StreamSupport.stream(reply.json().path("errors").spliterator(), false)
                .map(fault -> fault.path("pointer").asString())
                .distinct()
                .toList();
    }
}
