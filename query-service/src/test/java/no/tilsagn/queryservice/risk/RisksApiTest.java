package no.tilsagn.queryservice.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.tilsagn.command.Role;
import no.tilsagn.event.TextReference;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.register.EntryCode;
import no.tilsagn.risk.Assessment;
import no.tilsagn.risk.RiskLevel;
import no.tilsagn.risk.RiskRegistered;
import no.tilsagn.risk.RiskReviewed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RisksApiTest extends ServiceTest {

    private static final TextReference TEXT = new TextReference("text-1", "0".repeat(64));
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);

    private Story story = Story.established();
    private Api api = as(Role.PROGRAMME_OFFICE, story);

    /** Two risks whose colours are lost, at positions 5 and 6; in March the first is judged, at 7. */
    @BeforeEach
    void fold() {
        story = Story.established();
        story.tell(lost("R01"), lost("R02"));
        story.on(MARCH)
                .tell(new RiskReviewed(
                        story.programme(),
                        EntryCode.of("R01"),
                        new Assessment(RiskLevel.GREEN, RiskLevel.RED, null),
                        null,
                        MARCH));
        folded(story);
        api = as(Role.PROGRAMME_OFFICE, story);
    }

    private RiskRegistered lost(String code) {
        return new RiskRegistered(story.programme(), EntryCode.of(code), TEXT, new Assessment(null, null, null), TEXT);
    }

    @Test
    void everyColourHasItsTextInTheReadersLanguage() {
        JsonNode norwegian = api.answer("/risks", "Accept-Language", "nb").body();
        JsonNode english = api.answer("/risks", "Accept-Language", "en").body();

        assertThat(norwegian.path("total").asLong()).isEqualTo(2);
        assertThat(colours(norwegian, 0))
                .containsExactly("GREEN grønn: lav", "RED rød: høy", "NOT_STATED ikke oppgitt");
        assertThat(colours(english, 1))
                .containsExactly("NOT_STATED not stated", "NOT_STATED not stated", "NOT_STATED not stated");
    }

    @Test
    void theMatrixCountsEveryRiskOnceAndNamesIt() {
        JsonNode matrix = api.answer("/risk-matrix", "Accept-Language", "en").body();

        assertThat(matrix.path("risks").asInt()).isEqualTo(2);
        assertThat(matrix.path("cells")).hasSize(16);
        assertThat(matrix.path("cells")
                        .valueStream()
                        .mapToInt(cell -> cell.path("count").asInt())
                        .sum())
                .isEqualTo(2);
        assertThat(matrix.path("cells")
                        .valueStream()
                        .filter(cell -> cell.path("count").asInt() > 0)
                        .map(cell -> cell.at("/probability/text").asString() + " × "
                                + cell.at("/consequence/text").asString() + " " + cell.path("codes")))
                .containsExactly("green: low × red: high [\"R01\"]", "not stated × not stated [\"R02\"]");
    }

    @Test
    void aRiskIsShownAsItWasAndAsWeKnewIt() {
        assertThat(probability("/risks/R01")).isEqualTo("GREEN");
        assertThat(probability("/risks/R01?effectiveOn=2025-02-28")).isEqualTo("NOT_STATED");
        assertThat(probability("/risks/R01?position=6")).isEqualTo("NOT_STATED");
        assertThat(api.get("/risk-matrix?position=5").path("risks").asInt()).isEqualTo(1);
        assertThat(api.get("/risks/R01").at("/reviewedOn/0").asString()).isEqualTo("2025-03-01");
    }

    @Test
    void aReviewIsMadeOnTheVersionThatIsShown() {
        assertThat(api.answer("/risks/R01").response().headers().firstValue("ETag"))
                .contains("\"1\"");
        assertThat(api.answer("/risks/R17").body().path("code").asString()).isEqualTo("unknown-register-entry");
        assertThat(as(Role.DASHBOARD, story).answer("/risks").status()).isEqualTo(403);
    }

    private String probability(String path) {
        return api.get(path).at("/probability/colour").asString();
    }

    private static Stream<String> colours(JsonNode answer, int item) {
        JsonNode risk = answer.path("items").path(item);
        return Stream.of("probability", "consequence", "level")
                .map(risk::path)
                .map(light -> light.path("colour").asString() + " "
                        + light.path("text").asString());
    }
}
