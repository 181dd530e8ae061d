package no.tilsagn.queryservice.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.command.Role;
import no.tilsagn.event.EventReference;
import no.tilsagn.money.LineAmount;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.spending.SpendingCorrected;
import no.tilsagn.spending.SpendingReported;
import no.tilsagn.spending.SpentLine;
import no.tilsagn.spending.Tertial;
import no.tilsagn.yearend.OpeningAdjusted;
import no.tilsagn.yearend.Rest;
import no.tilsagn.yearend.YearClosed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A year of 9 700 000 kroner on a line: 9 000 000 spent, closed, and 70 000 less spent after all. */
class StatementApiTest extends ServiceTest {

    private static final LineCode LINE = LineCode.of("2021-37");
    private static final SourceLabel OS = SourceLabel.of("OS");
    private static final DecisionReference DECISION = new DecisionReference("2026/4-1", LocalDate.of(2026, 2, 12));

    private Story story = Story.adopted();
    private long adopted;
    private Api api = as(Role.AUDITOR, story);

    @BeforeEach
    void fold() {
        story = Story.adopted();
        adopted = story.last().position();
        story.tell(
                new SpendingReported(
                        story.programme(),
                        Story.YEAR,
                        Tertial.T3,
                        List.of(new SpentLine(LINE, OS, Money.of(9_000_000), Money.of(9_000_000)))),
                new YearClosed(
                        story.programme(),
                        Story.YEAR,
                        List.of(new LineAmount(LINE, OS, Money.of(700_000))),
                        List.of(),
                        DECISION,
                        null));
        String year = story.last().aggregate().id();
        long reported = story.last().sequence() - 1;
        long corrected = story.last().sequence() + 1;
        story.tell(
                new SpendingCorrected(
                        story.programme(),
                        Story.YEAR,
                        Tertial.T3,
                        LINE,
                        OS,
                        Money.of(9_000_000),
                        Money.of(8_930_000),
                        Money.of(-70_000),
                        Rest.CARRIED_OVER,
                        new EventReference(year, reported),
                        DECISION,
                        null),
                new OpeningAdjusted(
                        story.programme(),
                        Story.YEAR.plusYears(1),
                        List.of(new OpeningAdjusted.Line(LINE, OS, Money.of(700_000), Money.of(770_000), Rest.LEFT)),
                        new EventReference(year, corrected)));
        folded(story);
        api = as(Role.AUDITOR, story);
    }

    @Test
    void theStatementOfALineAddsUp() {
        JsonNode line = api.get("/year-end-statement?year=2025&line=2021-37").at("/items/0");

        assertThat(line.path("closed").asBoolean()).isTrue();
        assertThat(line.path("opening").asLong()).isEqualTo(9_700_000);
        assertThat(line.path("spent").asLong()).isEqualTo(8_930_000);
        assertThat(line.at("/spentByTertial/T3").asLong()).isEqualTo(8_930_000);
        assertThat(line.path("unspent").asLong()).isEqualTo(770_000);
        assertThat(line.path("finalCarryOver").asLong()).isEqualTo(770_000);
        assertThat(line.path("carriedOver").asLong()).isEqualTo(770_000);
        assertThat(line.path("left").asLong()).isZero();
        assertThat(line.path("estimate").isNull()).isTrue();
        assertThat(line.at("/decisions/1/reference").asString()).isEqualTo("2026/4-1");
    }

    @Test
    void aFigureOpensToTheBookingsThatSumToIt() {
        JsonNode explained =
                api.get("/year-end-statement/explanation?year=2025&line=2021-37&label=OS&figure=CARRIED_OVER");

        assertThat(explained.path("total").asLong()).isEqualTo(770_000);
        assertThat(explained.path("account").asString()).isEqualTo("line/2025/2021-37/OS");
        assertThat(explained
                        .path("entries")
                        .valueStream()
                        .map(entry -> entry.path("type").asString() + " "
                                + entry.path("adds").asLong() + " "
                                + entry.path("sum").asLong()))
                .containsExactly("year-closed.v1 700000 700000", "spending-corrected.v1 70000 770000");
    }

    @Test
    void aFigureOpensAsItWasKnownThen() {
        long closed = story.last().position() - 2;
        JsonNode explained = api.get(
                "/year-end-statement/explanation?year=2025&line=2021-37&label=OS&figure=SPENT&position=" + closed);

        assertThat(explained.path("total").asLong()).isEqualTo(9_000_000);
    }

    @Test
    void whatACorrectionChangedIsListedWithItsCause() {
        long cause = story.last().position() - 1;
        JsonNode changes = api.get("/year-end-statement/changes?cause=" + cause);

        assertThat(changes.path("items")
                        .valueStream()
                        .map(change -> change.path("figure").asString() + " "
                                + change.path("year").asInt() + " "
                                + change.path("before").asLong() + " "
                                + change.path("after").asLong()))
                .containsExactly(
                        "SPENT_T3 2025 9000000 8930000",
                        "UNSPENT 2025 700000 770000",
                        "FINAL_CARRY_OVER 2025 700000 770000",
                        "OPENING 2026 700000 770000");
    }

    @Test
    void theAccountsOfAnEarlierPositionAreTheSumOfTheLedgerUntilThen() {
        assertThat(api.get("/accounts?year=2025&kind=LINE&position=" + adopted).path("items"))
                .isEqualTo(as(Role.AUDITOR, folded(Story.adopted()))
                        .get("/accounts?year=2025&kind=LINE")
                        .path("items"));
        assertThat(api.get("/accounts?position=" + adopted).at("/sums/SPENT").asLong())
                .isZero();
        assertThat(api.get("/accounts").at("/sums/SPENT").asLong()).isEqualTo(8_930_000);
    }

    @Test
    void aDayBeforeEverythingHasNoBookings() {
        assertThat(api.get("/accounts?effectiveOn=2023-12-31").path("total").asLong())
                .isZero();
        assertThat(api.get("/ledger?recordedAt=2020-01-01T00:00:00Z")
                        .path("total")
                        .asLong())
                .isZero();
        assertThat(api.get("/ledger").path("total").asLong()).isEqualTo(9);
    }
}
