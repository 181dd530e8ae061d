package no.tilsagn.queryservice.register;

import static no.tilsagn.queryservice.testing.Api.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.board.SeatEnded;
import no.tilsagn.command.Role;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.RegisterEntries;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.register.EntryCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RegistersApiTest extends ServiceTest {

    private Story story = Story.established();
    private Api api = as(Role.AUDITOR, story);

    @BeforeEach
    void fold() {
        story = Story.established();
        story.tell(RegisterEntries.entered(story.programme()))
                .on(RegisterEntries.JUNE)
                .tell(RegisterEntries.followed(story.programme()));
        folded(story);
        api = as(Role.AUDITOR, story);
    }

    @ParameterizedTest
    @CsvSource({
        "/risks, R01",
        "/goals, G1 G2",
        "/goals?level=SUB_PROGRAMME, G2",
        "/benefits, B01 B04",
        "/benefits?kind=INTERMEDIATE, B04",
        "/benefits-plans, PROJECT.2021-37",
        "/benefits-plans?of=2021-37, PROJECT.2021-37",
        "/benefits-plans?benefit=B04, PROJECT.2021-37",
        "/benefits-plans?benefit=B01, ",
        "/planned-work, I1 P1",
        "/planned-work?kind=RESULT, P1",
        "/planned-work?status=REACHED, I1",
        "/planned-work?of=2021-37, I1",
        "/planned-work?of=FO-DIG, P1",
        "/planned-work?of=2021-37&status=PLANNED, ",
        "/gatherings, S1",
        "/board-seats, 01 13",
        "/board-seats?voting=true, 01",
        "/board-seats?kind=OBSERVER, 13",
        "/remarks, INC-01",
        "/remarks?kind=CONTRADICTION&year=2025&line=T01, INC-01",
        "/remarks?kind=GAP, ",
        "/remarks?year=2026, ",
        "/remarks?line=T02, "
    })
    void everyRegisterIsListedByCodeAndNarrowed(String path, String codes) {
        JsonNode answer = api.get(path);
        assertThat(String.join(" ", texts(answer.path("items"), "code").toList()))
                .isEqualTo(codes == null ? "" : codes);
        assertThat(answer.path("position").asLong()).isEqualTo(story.last().position());
    }

    @Test
    void aBenefitIsShownWithItsIndicatorAndWhatItWasMeasuredAt() {
        JsonNode benefit = api.get("/benefits/B01");
        assertThat(benefit.at("/indicator/baseline").asString()).isEqualTo("41.5");
        assertThat(benefit.at("/indicator/target").asString()).isEqualTo("50");
        assertThat(benefit.at("/indicator/unit").asString()).isEqualTo("PERCENT");
        assertThat(benefit.at("/measurements").toString())
                .isEqualTo("[{\"measuredOn\":\"2025-06-01\",\"value\":\"43.25\"}]");
        assertThat(api.get("/benefits/B01?effectiveOn=2025-05-31")
                        .at("/indicator")
                        .isNull())
                .isTrue();
    }

    @Test
    void plannedWorkIsPlannedUntilItsStatusIsRecorded() {
        assertThat(api.get("/planned-work/I1").path("status").asString()).isEqualTo("REACHED");
        assertThat(api.get("/planned-work/I1?effectiveOn=2025-05-31")
                        .path("status")
                        .asString())
                .isEqualTo("PLANNED");
        assertThat(api.get("/planned-work/P1").at("/of/number").asString()).isEqualTo("FO-DIG");
    }

    @Test
    void resourcesAreShownByYearAndSayWhatIsNotStated() {
        JsonNode resources = api.get("/resources/2026").path("resources");
        assertThat(texts(resources, "kind")).containsExactly("PROJECT_RIG", "FOCUS_AREA_STAFF");
        assertThat(resources.at("/0/number").asInt()).isEqualTo(1);
        assertThat(resources.at("/1/number").isNull()).isTrue();
        assertThat(api.get("/resources").path("total").asInt()).isEqualTo(1);
    }

    @Test
    void aSeatThatHasEndedIsShownAsEndedAndVotesOnNoLaterDay() {
        LocalDate july = LocalDate.of(2025, 7, 1);
        folded(story.on(july).tell(new SeatEnded(story.programme(), EntryCode.of("01"), july, Story.DECISION)));

        for (String later : List.of(
                "", "&effectiveOn=2025-07-01", "&position=" + story.last().position() + "&effectiveOn=2026-01-01")) {
            assertThat(api.get("/board-seats?voting=true" + later).path("total").asInt())
                    .as(later)
                    .isZero();
            assertThat(texts(api.get("/board-seats?voting=false" + later).path("items"), "code"))
                    .as(later)
                    .containsExactly("01", "13");
        }
        assertThat(texts(
                        api.get("/board-seats?voting=true&effectiveOn=2025-06-30")
                                .path("items"),
                        "code"))
                .containsExactly("01");

        JsonNode ended = api.get("/board-seats/01?effectiveOn=2025-07-01");
        assertThat(ended.path("endsOn").asString()).isEqualTo("2025-07-01");
        assertThat(ended.path("asOf").asString()).isEqualTo("2025-07-01");
        assertThat(ended.path("voting").asBoolean()).isTrue();
        assertThat(ended.path("inOffice").asBoolean()).isFalse();
        assertThat(ended.path("mayVote").asBoolean()).isFalse();
        assertThat(api.get("/board-seats/01?effectiveOn=2025-06-30")
                        .path("mayVote")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aRatingIsShownInColourAndWordsOnTheDayLookedAt() {
        JsonNode before = api.get("/ratings/2021-37?effectiveOn=2025-05-31");
        assertThat(texts(before.path("ratings"), "colour"))
                .containsExactly(
                        "NOT_STATED",
                        "NOT_STATED",
                        "NOT_STATED",
                        "NOT_STATED",
                        "NOT_STATED",
                        "NOT_STATED",
                        "YELLOW",
                        "NOT_STATED");
        assertThat(before.at("/ratings/6/colourText").asString()).isEqualTo("yellow");
        assertThat(before.at("/ratings/6/criterionText").asString()).isEqualTo("scaling potential");
        assertThat(before.path("toBeClosedWithQuality").asBoolean()).isFalse();
        assertThat(texts(api.get("/ratings?toBeClosedWithQuality=true").path("items"), "project"))
                .containsExactly("2021-37");
        assertThat(api.get("/ratings?toBeClosedWithQuality=false").path("total").asInt())
                .isZero();
    }

    @Test
    void aSeatIsShownWithItsPeriodAndTheDecisionItRestsOn() {
        JsonNode chair = api.get("/board-seats/01");
        assertThat(chair.path("organisation").asString()).isEqualTo("NAV Oslo");
        assertThat(chair.path("since").asString()).isEqualTo("2025-01-01");
        assertThat(chair.path("endsOn").isNull()).isTrue();
        assertThat(chair.at("/decision/reference").asString()).isEqualTo("HP25 9.1");
    }

    @Test
    void aRemarkIsShownWithThePlacesItIsAbout() {
        JsonNode remark = api.get("/remarks/INC-01");
        assertThat(remark.path("section").asString()).isEqualTo("9.1");
        assertThat(remark.path("year").asInt()).isEqualTo(2025);
        assertThat(remark.path("language").asString()).isEqualTo("en");
        assertThat(texts(remark.path("places"), "line")).containsExactly("T01", "");
        assertThat(remark.at("/places/1/label").asString()).isEqualTo("GDS+OS");
        assertThat(remark.at("/finding/id").asString()).isEqualTo("text-1");
    }

    @ParameterizedTest
    @CsvSource({
        "/goals/X",
        "/benefits/X",
        "/planned-work/X",
        "/resources/2019",
        "/gatherings/X",
        "/board-seats/X",
        "/remarks/X"
    })
    void whatIsNotInTheRegisterIsAProblem(String path) {
        Api.Answer answer = api.answer(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().path("code").asString()).isEqualTo("unknown-register-entry");
    }
}
