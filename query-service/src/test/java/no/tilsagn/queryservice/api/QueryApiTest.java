package no.tilsagn.queryservice.api;

import static no.tilsagn.queryservice.testing.Api.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import no.tilsagn.command.Role;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.Relay;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class QueryApiTest extends ServiceTest {

    private Story story = Story.adopted();
    private Api api = as(Role.BOARD_SECRETARY, story);

    @BeforeEach
    void fold() {
        story = folded(Story.adopted());
        api = as(Role.BOARD_SECRETARY, story);
    }

    @Test
    void thePlanStandsBesideWhatIsBooked() {
        JsonNode plan = api.get("/budget-years/2025/plan");

        assertThat(plan.path("adopted").asBoolean()).isTrue();
        assertThat(amounts(plan)).isEqualTo("20600000 1000000 21600000");
        assertThat(texts(plan.path("blocks"), "code")).containsExactly("PROJECTS", "PROGRAMME_ADMIN");
        assertThat(amounts(plan.path("groups").path(0))).isEqualTo("0 1000000 1000000");
        assertThat(texts(plan.path("byLabel"), "label")).containsExactly("OS", "GDS+OS+OIO");
        assertThat(plan.path("unallocated").asLong()).isEqualTo(11_900_000);
        assertThat(plan.at("/blocks/0/lines/0/booked").asLong()).isEqualTo(9_700_000);
        assertThat(plan.at("/blocks/0/lines/0/noMoreApplications").asBoolean()).isTrue();
    }

    @Test
    void theAccountsAddUpToZeroAndSayWhatIsNotConfirmed() {
        JsonNode accounts = api.get("/accounts?kind=LINE&year=2025&size=2");

        assertThat(accounts.path("total").asLong()).isEqualTo(3);
        assertThat(texts(accounts.path("items"), "account"))
                .containsExactly("line/2025/2021-37/OS", "line/2025/2022-17/GDS+OS+OIO");
        assertThat(accounts.path("sums")
                        .valueStream()
                        .mapToLong(JsonNode::asLong)
                        .sum())
                .isZero();
        assertThat(accounts.at("/sums/CARRY").asLong()).isEqualTo(-20_600_000);
        assertThat(accounts.at("/notes/0").toString())
                .isEqualTo("{\"code\":\"carry-not-confirmed\",\"year\":2024,\"amount\":-20600000}");
    }

    @Test
    void thePortfolioIsFilteredByKindPhaseOwnerAndFocusArea() {
        assertThat(numbers("")).containsExactly("FO-DIG", "2021-37", "2022-17");
        assertThat(numbers("?kind=PROJECT")).containsExactly("2021-37", "2022-17");
        assertThat(numbers("?phase=NOT_STATED")).containsExactly("2021-37");
        assertThat(numbers("?phase=CONCEPT")).containsExactly("2022-17");
        assertThat(numbers("?owner=Nav%20Alna")).containsExactly("2022-17");
        assertThat(numbers("?focusArea=FO-DIG")).containsExactly("FO-DIG", "2022-17");
        assertThat(numbers("?focusArea=FO-NONE")).isEmpty();
        assertThat(numbers("?page=1&size=2")).containsExactly("2022-17");
    }

    @Test
    void everyPageTellsHowLongTheWholeListIs() {
        for (String page :
                List.of("page=0&size=500", "page=0&size=3", "page=0&size=2", "page=1&size=2", "page=2&size=2")) {
            assertThat(api.get("/portfolio?" + page).path("total").asLong())
                    .as(page)
                    .isEqualTo(3);
        }
    }

    @Test
    void aProjectIsShownWithTheVersionDecisionsAreMadeOn() {
        folded(story.phaseRegistered());

        Api.Answer project = api.answer("/portfolio/" + story.project("2021-37"), "If-None-Match", "\"1\"");

        assertThat(project.status()).isEqualTo(200);
        assertThat(project.response().headers().firstValue("ETag")).contains("\"1\"");
        assertThat(project.body().path("phase").asString()).isEqualTo("EXECUTION");
        assertThat(project.body().path("phaseBasis").asString()).isEqualTo("REGISTERED");
        assertThat(project.body().path("available").asLong()).isEqualTo(9_700_000);
        assertThat(project.body().path("position").asLong()).isEqualTo(11);
    }

    @Test
    void fundingApplicationsAreListedAndShown() {
        assertThat(api.get("/funding-applications?status=APPROVED&year=2025&line=PROGRAMME_ADMIN")
                        .path("total")
                        .asLong())
                .isEqualTo(1);
        assertThat(api.get("/funding-applications?status=SUBMITTED")
                        .path("total")
                        .asLong())
                .isZero();

        Api.Answer one = api.answer("/funding-applications/" + story.application());

        assertThat(one.body().path("granted").asLong()).isEqualTo(1_000_000);
        assertThat(one.response().headers().firstValue("ETag")).contains("\"1\"");
    }

    @Test
    void aProjectsHistoryIsToldInTheReadersLanguage() {
        String path = "/projects/" + story.project("2022-17") + "/history";

        assertThat(texts(
                        api.answer(path, "Accept-Language", "nn, en;q=0.5")
                                .body()
                                .path("items"),
                        "sentence"))
                .last()
                .asString()
                .isEqualTo("Budsjettet for 2025 ble vedtatt: 10\u00a0900\u00a0000 kroner overført fra 2024 og 0 kroner"
                        + " søkt, med kildekode GDS+OS+OIO (vedtak HP25 9.1 av 10. desember 2024).");
        assertThat(texts(
                        api.answer(path, "Accept-Language", "de, en;q=0.5")
                                .body()
                                .path("items"),
                        "sentence"))
                .last()
                .asString()
                .isEqualTo("The budget for 2025 was adopted: NOK 10,900,000 carried over from 2024 and NOK 0 applied"
                        + " for, with the source label GDS+OS+OIO (decision HP25 9.1 of 10 December 2024).");
    }

    @Test
    void aQueryWaitsForTheEventItsReaderHasWritten() throws ExecutionException, InterruptedException {
        story.phaseRegistered();
        CompletableFuture<JsonNode> waiting =
                CompletableFuture.supplyAsync(() -> api.get("/portfolio/" + story.project("2021-37") + "?after=11"));
        assertThat(waiting).isNotDone();

        Relay.send(story.last());

        assertThat(waiting.get().path("phase").asString()).isEqualTo("EXECUTION");
    }

    @Test
    void aPositionThatDoesNotComeIsAProblemOfTheMoment() {
        Api.Answer answer = api.answer("/accounts?after=1000", "Accept-Language", "en");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body().path("code").asString()).isEqualTo("not-yet-folded");
        assertThat(answer.body().path("detail").asString())
                .isEqualTo("Position 1000 is not folded yet. Try again in a moment.");
    }

    @Test
    void whatIsNotThereIsAProblemWithACode() {
        assertProblem("/portfolio/project-none", 404, "unknown-portfolio-entry");
        assertProblem("/budget-years/2031/plan", 404, "unknown-budget-year");
        assertProblem("/funding-applications/none", 404, "unknown-funding-application");
        assertProblem("/projects/none/history", 404, "unknown-project");
        assertProblem("/nothing", 404, "not-found");
        assertProblem("/portfolio?size=501", 400, "malformed-request");
        assertProblem("/portfolio?kind=PROGRAMME", 400, "malformed-request");
        assertProblem("/portfolio?owner=Nav%00", 400, "malformed-request");
        assertThat(numbers("?owner=%5Cu0000")).isEmpty();
        assertProblem("/accounts?after=soon", 400, "malformed-request");
        assertThat(as(Role.OPERATOR, story)
                        .post("/read-models/none/rebuild")
                        .body()
                        .path("code")
                        .asString())
                .isEqualTo("unknown-read-model");
        assertThat(as(Role.AUDITOR, Story.established())
                        .answer("/portfolio")
                        .body()
                        .path("code")
                        .asString())
                .isEqualTo("unknown-programme");
    }

    private void assertProblem(String path, int status, String code) {
        Api.Answer answer = api.answer(path);
        assertThat(answer.status()).as(path).isEqualTo(status);
        assertThat(answer.response().headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body().path("code").asString()).as(path).isEqualTo(code);
        assertThat(answer.body().path("type").asString()).isEqualTo("urn:tilsagn:problem:" + code);
    }

    private Stream<String> numbers(String query) {
        return texts(api.get("/portfolio" + query).path("items"), "number");
    }

    private static String amounts(JsonNode sum) {
        return sum.path("carryOver").asLong() + " " + sum.path("applied").asLong() + " "
                + sum.path("total").asLong();
    }
}
