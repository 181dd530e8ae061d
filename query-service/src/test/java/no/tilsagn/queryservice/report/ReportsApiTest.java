package no.tilsagn.queryservice.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.command.Role;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.RegisterEntries;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.register.EntryCode;
import no.tilsagn.risk.Assessment;
import no.tilsagn.risk.RiskReviewed;
import no.tilsagn.spending.SpendingReported;
import no.tilsagn.spending.SpentLine;
import no.tilsagn.spending.Tertial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * 20 600 000 carried over and 1 000 000 granted for 2025; 2021-37 has spent 700 000 of its 9 700 000. Its phase is not stated,
 * and 2022-17 waits at a gate in its concept phase.
 */
class ReportsApiTest extends ServiceTest {

    private Story story = Story.established();
    private Api api = as(Role.AUDITOR, story);

    @BeforeEach
    void fold() {
        story = Story.adopted();
        story.tell(RegisterEntries.entered(story.programme()))
                .on(RegisterEntries.JUNE)
                .tell(RegisterEntries.followed(story.programme()))
                .tell(
                        new RiskReviewed(
                                story.programme(),
                                EntryCode.of("R01"),
                                new Assessment(null, null, null),
                                null,
                                RegisterEntries.JUNE),
                        new SpendingReported(
                                story.programme(),
                                Story.YEAR,
                                Tertial.T1,
                                List.of(new SpentLine(
                                        LineCode.of("2021-37"),
                                        SourceLabel.of("OS"),
                                        Money.of(700_000),
                                        Money.of(700_000)))),
                        new GateDecided(
                                story.project("2022-17"),
                                Gate.BP2,
                                GateOutcome.HOLD,
                                null,
                                List.of(),
                                new DecisionReference("2025/9-1", LocalDate.of(2025, 5, 20))));
        folded(story);
        api = as(Role.AUDITOR, story);
    }

    @Test
    void thePortfolioStatusHasThePortfolioByPhaseWithItsMoneyOfTheYear() {
        JsonNode status = english("/reports/portfolio-status?year=2025");

        assertThat(status.path("phases").size()).isEqualTo(8);
        JsonNode concept = phase(status, "CONCEPT");
        assertThat(concept.at("/phase/text").asString()).isEqualTo("concept");
        assertThat(concept.at("/projects/0/number").asString()).isEqualTo("2022-17");
        assertThat(concept.at("/money/available").asLong()).isEqualTo(10_900_000);
        JsonNode notStated = phase(status, "NOT_STATED");
        assertThat(notStated.path("count").asInt()).isEqualTo(1);
        assertThat(notStated.at("/money/spent").asLong()).isEqualTo(700_000);
        assertThat(notStated.at("/money/left").asLong()).isEqualTo(9_000_000);
        assertThat(status.at("/focusAreas/0/number").asString()).isEqualTo("FO-DIG");
        assertThat(status.at("/otherLines/granted").asLong()).isEqualTo(1_000_000);
        assertThat(status.at("/money/available").asLong()).isEqualTo(21_600_000);
        assertThat(status.at("/money/unspent").asLong()).isEqualTo(20_900_000);
        assertThat(english("/reports/portfolio-status?year=2025&effectiveOn=2025-05-31")
                        .at("/money/spent")
                        .asLong())
                .isZero();
    }

    @Test
    void thePortfolioStatusHasTheRatingOfEachProjectAsItStoodThen() {
        JsonNode june = phase(english("/reports/portfolio-status?year=2025"), "NOT_STATED")
                .at("/projects/0/rating");
        assertThat(june.path("toBeClosedWithQuality").asBoolean()).isTrue();
        assertThat(june.path("ratedOn").asString()).isEqualTo("2025-06-01");
        assertThat(june.at("/ratings/6/colourText").asString()).isEqualTo("not stated");

        JsonNode may = english("/reports/portfolio-status?year=2025&effectiveOn=2025-05-31");
        JsonNode rating = phase(may, "NOT_STATED").at("/projects/0/rating");
        assertThat(rating.path("ratings").size()).isEqualTo(8);
        assertThat(rating.at("/ratings/6/criterionText").asString()).isEqualTo("scaling potential");
        assertThat(rating.at("/ratings/6/colour").asString()).isEqualTo("YELLOW");
        assertThat(rating.at("/ratings/6/colourText").asString()).isEqualTo("yellow");
        assertThat(rating.path("toBeClosedWithQuality").asBoolean()).isFalse();
        assertThat(phase(may, "CONCEPT").at("/projects/0/rating").isNull()).isTrue();
        assertThat(may.at("/focusAreas/0/rating").isNull()).isTrue();
    }

    @Test
    void theAnnualReportHasBudgetMoneyPhasesAndWhatTheRegistersSayOfTheYear() {
        JsonNode report = english("/reports/annual-report?year=2025");

        assertThat(report.at("/budget/carryOver").asLong()).isEqualTo(20_600_000);
        assertThat(report.at("/budget/applied").asLong()).isEqualTo(1_000_000);
        assertThat(report.at("/budget/unallocated").asLong()).isEqualTo(11_900_000);
        assertThat(report.at("/money/granted").asLong()).isEqualTo(1_000_000);
        assertThat(report.at("/money/spent").asLong()).isEqualTo(700_000);
        assertThat(report.at("/money/unspent").asLong()).isEqualTo(20_900_000);
        assertThat(report.at("/frames").toString()).isEqualTo("{\"left\":0,\"returned\":0}");
        assertThat(report.path("closing").isNull()).isTrue();
        assertThat(phase(report, "CONCEPT").path("count").asInt()).isEqualTo(1);
        assertThat(report.path("phaseDecisions").size()).isEqualTo(1);
        assertThat(report.at("/phaseDecisions/0/outcome/text").asString()).isEqualTo("wait");
        assertThat(report.at("/benefits/0/measurements/0/value").asString()).isEqualTo("43.25");
        assertThat(report.path("benefits").size()).isEqualTo(1);
        assertThat(report.at("/gatherings/0/code").asString()).isEqualTo("S1");
        assertThat(report.path("plannedWork").size()).isEqualTo(8);
        assertThat(count(report, "IMPLEMENTATION", "REACHED")).isEqualTo(1);
        assertThat(count(report, "RESULT", "PLANNED")).isEqualTo(1);
    }

    @Test
    void theRiskAssessmentHasTheMatrixAndTheLastReviewOfEachRisk() {
        JsonNode assessment = english("/reports/risk-assessment?year=2025");

        assertThat(assessment.at("/matrix/risks").asInt()).isEqualTo(1);
        assertThat(assessment.at("/risks/0/code").asString()).isEqualTo("R01");
        assertThat(assessment.at("/risks/0/lastReviewedOn").asString()).isEqualTo("2025-06-01");
        assertThat(assessment.path("notReviewedInYear").asInt()).isZero();
        assertThat(english("/reports/risk-assessment?year=2025&effectiveOn=2025-05-31")
                        .path("notReviewedInYear")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void itsWordsAreInTheReadersLanguage() {
        JsonNode norwegian = api.answer("/reports/portfolio-status?year=2025", "Accept-Language", "nb")
                .body();

        assertThat(norwegian.path("language").asString()).isEqualTo("nb");
        assertThat(phase(norwegian, "PLANNING").at("/phase/text").asString()).isEqualTo("Planlegge");
        assertThat(english("/reports/portfolio-status?year=2025")
                        .path("language")
                        .asString())
                .isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portfolio-status", "annual-report", "risk-assessment"})
    void aYearWithoutABudgetHasNone(String report) {
        Api.Answer answer = api.answer("/reports/" + report + "?year=" + Year.of(2031));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().path("code").asString()).isEqualTo("unknown-budget-year");
    }

    private JsonNode english(String path) {
        return api.answer(path, "Accept-Language", "en").body();
    }

    private static JsonNode phase(JsonNode report, String phase) {
        return report.path("phases")
                .valueStream()
                .filter(each -> each.at("/phase/value").asString().equals(phase))
                .findFirst()
                .orElseThrow();
    }

    private static int count(JsonNode report, String kind, String status) {
        return report.path("plannedWork")
                .valueStream()
                .filter(each -> each.at("/kind/value").asString().equals(kind)
                        && each.at("/status/value").asString().equals(status))
                .findFirst()
                .orElseThrow()
                .path("count")
                .asInt();
    }
}
