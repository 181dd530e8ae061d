package no.tilsagn.queryservice.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.command.Role;
import no.tilsagn.event.Language;
import no.tilsagn.event.Sha256;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.Parts;
import no.tilsagn.queryservice.testing.RegisterEntries;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.report.ReportApproved;
import no.tilsagn.report.ReportEdition;
import no.tilsagn.report.ReportKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the board approved is made again, and an approval that cites other bytes is found. */
class ReportApprovalTest extends ServiceTest {

    private static final DecisionReference MINUTES = new DecisionReference("2026/4-1", LocalDate.of(2026, 2, 12));
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2025, 12, 31);

    private Story story = Story.established();
    private Api api = as(Role.AUDITOR, story);

    @BeforeEach
    void fold() {
        story = Story.adopted();
        story.tell(RegisterEntries.entered(story.programme()));
        folded(story);
        api = as(Role.AUDITOR, story);
    }

    @ParameterizedTest
    @CsvSource({
        "PORTFOLIO_STATUS, portfolio-status, NB",
        "ANNUAL_REPORT, annual-report, EN",
        "RISK_ASSESSMENT, risk-assessment, NB"
    })
    void anApprovedReportIsMadeAgainToTheByteWhateverHappensLater(ReportKind kind, String report, Language language) {
        long then = story.last().position();
        String path = "/reports/" + report + "?year=2025&position=" + then + "&effectiveOn=2025-12-31";
        String shown = body(path, language);

        approved(new ReportEdition(kind, Story.YEAR, language, then, NEW_YEARS_EVE), Sha256.of(bytes(shown)));
        folded(story.phaseRegistered().refused());

        assertThat(body(path, language)).isEqualTo(shown);
        JsonNode proof = api.get("/report-approvals/proof");
        assertThat(proof.path("allEqual").asBoolean()).isTrue();
        assertThat(proof.at("/reports/0/made").asString()).isEqualTo(Sha256.of(bytes(shown)));
        assertThat(proof.at("/reports/0/approvedAt").asLong()).isEqualTo(then + 1);
    }

    @Test
    void aReportShowsByWhichDecisionItWasApprovedOnceItWas() {
        long then = story.last().position();
        approved(annual(then, null), "ab".repeat(32));

        JsonNode now = api.get("/reports/annual-report?year=2025");
        assertThat(now.path("approvals").size()).isEqualTo(1);
        assertThat(now.at("/approvals/0/decision/reference").asString()).isEqualTo("2026/4-1");
        assertThat(now.at("/approvals/0/edition/position").asLong()).isEqualTo(then);
        assertThat(api.get("/reports/annual-report?year=2025&position=" + then)
                        .path("approvals")
                        .size())
                .isZero();
        assertThat(api.get("/reports/risk-assessment?year=2025")
                        .path("approvals")
                        .size())
                .isZero();
        assertThat(api.get("/report-approvals").at("/items/0/code").asString())
                .isEqualTo("annual-report.2025.nb." + then);
    }

    @Test
    void anApprovalThatCitesOtherBytesIsFound() {
        long then = story.last().position();
        approved(annual(then, null), "ab".repeat(32));

        JsonNode proof = api.get("/report-approvals/proof");
        assertThat(proof.path("allEqual").asBoolean()).isFalse();
        assertThat(proof.at("/reports/0/equal").asBoolean()).isFalse();
        assertThat(proof.at("/reports/0/made").asString())
                .isEqualTo(Sha256.of(bytes(body("/reports/annual-report?year=2025&position=" + then, Language.NB))));
        assertThat(api.get("/report-approvals/proof?position=" + then)
                        .path("allEqual")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void whatLooksAtWhatWasNotYetRecordedIsFound() {
        approved(annual(story.last().position() + 1, null), "ab".repeat(32));

        JsonNode proof = api.get("/report-approvals/proof");
        assertThat(proof.path("allEqual").asBoolean()).isFalse();
        assertThat(proof.at("/reports/0/made").isNull()).isTrue();
    }

    @Test
    void whatLooksAtATimeBeforeTheBudgetIsFound() {
        approved(annual(1, null), "ab".repeat(32));

        assertThat(api.get("/report-approvals/proof").at("/reports/0/made").isNull())
                .isTrue();
    }

    @Test
    void aFigureAlteredInTheTablesIsFound() {
        long then = story.last().position();
        String shown = body("/reports/annual-report?year=2025&position=" + then, Language.NB);
        approved(annual(then, null), Sha256.of(bytes(shown)));

        assertThat(api.get("/report-approvals/proof").path("allEqual").asBoolean())
                .isTrue();
        Parts.asSuperuser()
                .sql("""
                        update read_model_row set row = jsonb_set(row, '{figures,OPENING}', '9700001')
                        where key = 'line/2025/2021-37/OS' and generation in
                              (select generation from read_model where programme = :programme)
                        """)
                .param("programme", story.programme().value())
                .update();
        assertThat(api.get("/report-approvals/proof").path("allEqual").asBoolean())
                .isFalse();
    }

    private static ReportEdition annual(long position, @Nullable LocalDate day) {
        return new ReportEdition(ReportKind.ANNUAL_REPORT, Story.YEAR, Language.NB, position, day);
    }

    private void approved(ReportEdition edition, String sha256) {
        folded(story.tell(new ReportApproved(story.programme(), edition, sha256, MINUTES)));
    }

    private String body(String path, Language language) {
        Api.Answer answer = api.answer(path, "Accept-Language", language.code());
        assertThat(answer.status()).isEqualTo(200);
        return answer.response().body();
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
