package no.tilsagn.queryservice.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.budget.FrameSet;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.command.Role;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.project.Phase;
import no.tilsagn.project.ProjectPhaseRegistered;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Ten events, six of them decided on 10 December 2024; then a frame of May, recorded before a phase of April. */
class DecisionsApiTest extends ServiceTest {

    private static final SourceLabel OS = SourceLabel.of("OS");
    private static final DecisionReference APRIL = new DecisionReference("2025/8-1", LocalDate.of(2025, 4, 30));
    private static final DecisionReference MAY = new DecisionReference("2025/9-1", LocalDate.of(2025, 5, 20));

    private Story story = Story.established();
    private Api api = as(Role.AUDITOR, story);

    @BeforeEach
    void fold() {
        story = Story.adopted();
        story.on(LocalDate.of(2025, 6, 1))
                .tell(new FrameSet(story.programme(), Story.YEAR, OS, Money.ZERO, Money.of(500_000), MAY));
        story.on(LocalDate.of(2025, 5, 1))
                .tell(new ProjectPhaseRegistered(story.project("2021-37"), Phase.EXECUTION, APRIL));
        folded(story);
        api = as(Role.AUDITOR, story);
    }

    @Test
    void theyStandInTheOrderOfTheDaysTheyWereDecidedOn() {
        assertThat(references(api.get("/decisions?from=2025-01-01"))).containsExactly("2025/8-1", "2025/9-1");
        assertThat(api.get("/decisions").path("total").asLong()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "from=2025-04-30, 12 11",
        "from=2025-05-01, 11",
        "from=2025-05-20&to=2025-05-20, 11",
        "from=2025-05-21, ''",
        "from=2025-01-01&to=2025-05-19, 12",
        "kind=FRAME, 6 11",
        "kind=FRAME&to=2024-12-31, 6",
        "kind=PHASE, 12",
        "kind=APPLICATION, 9 10",
        "from=2025-01-01&position=11, 11",
        "from=2025-01-01&effectiveOn=2025-05-31, 12"
    })
    void aPeriodAKindAndAMomentNarrow(String query, String positions) {
        JsonNode answer = api.get("/decisions?" + query);

        assertThat(String.join(
                        " ",
                        answer.path("items")
                                .valueStream()
                                .map(item -> item.path("position").asString())
                                .toList()))
                .isEqualTo(positions);
    }

    @Test
    void eachSaysWhatWasDecidedAndWhatItMoved() {
        JsonNode frame = api.answer("/decisions?from=2025-05-01", "Accept-Language", "en")
                .body()
                .at("/items/0");

        assertThat(frame.path("sentence").asString())
                .isEqualTo("The frame for 2025 with the source label OS was set from NOK 0 to NOK 500,000.");
        assertThat(frame.path("amount").asLong()).isEqualTo(500_000);
        assertThat(frame.path("subject").asString()).isEqualTo("2025/OS");
        assertThat(frame.path("type").asString()).isEqualTo("frame-set.v1");
        assertThat(frame.at("/decision/decidedOn").asString()).isEqualTo("2025-05-20");
        assertThat(frame.path("role").asString()).isEqualTo("board-secretary");
        assertThat(frame.path("effectiveOn").asString()).isEqualTo("2025-06-01");
        assertThat(api.answer("/decisions?from=2025-05-01", "Accept-Language", "nb")
                        .body()
                        .at("/items/0/sentence")
                        .asString())
                .isEqualTo("Rammen for 2025 med kildekode OS ble satt fra 0 kroner til 500\u00a0000 kroner.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2025-05-01&to=2025-04-30", "from=may", "to=99999-01-01", "kind=WISH"})
    void aPeriodOrKindThatIsNoneIsAProblem(String query) {
        assertThat(api.answer("/decisions?" + query).status()).isEqualTo(400);
    }

    @Test
    void theTableHasTheSameSentences() {
        List<String> lines = api.answer("/export/decisions.csv", "Accept-Language", "en")
                .response()
                .body()
                .lines()
                .toList();

        assertThat(lines).hasSize(8);
        assertThat(lines.getLast())
                .startsWith("2025-05-20,2025/9-1,FRAME,2025/OS,\"The frame for 2025 with the source label OS was set");
    }

    private static List<String> references(JsonNode answer) {
        return answer.path("items")
                .valueStream()
                .map(item -> item.at("/decision/reference").asString())
                .toList();
    }
}
