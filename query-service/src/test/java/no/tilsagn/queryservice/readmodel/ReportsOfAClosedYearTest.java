package no.tilsagn.queryservice.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.command.Role;
import no.tilsagn.event.EventReference;
import no.tilsagn.event.Recorded;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineAmount;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.Parts;
import no.tilsagn.queryservice.testing.Relay;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.queryservice.testing.TransferOfAnOlderRelease;
import no.tilsagn.spending.SpendingCorrected;
import no.tilsagn.spending.SpendingReported;
import no.tilsagn.spending.SpentLine;
import no.tilsagn.spending.Tertial;
import no.tilsagn.transfer.FundsTransferred;
import no.tilsagn.yearend.OpeningAdjusted;
import no.tilsagn.yearend.Rest;
import no.tilsagn.yearend.YearClosed;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was answered of a closed year is answered again to the byte, whatever is recorded later and whatever reads it. */
class ReportsOfAClosedYearTest extends ServiceTest {

    private static final int LATER = "full".equals(System.getProperty("tilsagn.counts")) ? 10_000 : 500;
    private static final LineCode LINE = LineCode.of("2021-37");
    private static final SourceLabel OS = SourceLabel.of("OS");
    private static final Year NEXT = Story.YEAR.plusYears(1);
    private static final DecisionReference CLOSED = new DecisionReference("2026/4-1", LocalDate.of(2026, 2, 12));
    private static final List<String> REPORTS = List.of(
            "/year-end-statement?size=500&",
            "/year-end-statement/changes?",
            "/year-end-statement/explanation?year=2025&line=2021-37&label=OS&figure=MOVED_OUT&",
            "/accounts?size=500&",
            "/accounts?size=500&effectiveOn=2025-06-30&",
            "/accounts/explanation?account=line/2025/2021-37/OS&",
            "/portfolio?size=500&",
            "/replay?from=1&",
            "/export/year-end-statement.csv?",
            "/export/year-end-statement.xlsx?",
            "/export/ledger.csv?",
            "/export/ledger.xlsx?",
            "/export/history.ndjson?",
            "/export/history.csv?",
            "/export/history.xlsx?");

    @Autowired
    private NewReadModels newReadModels;

    @Test
    void afterLaterEventsAndAfterAnUpgradeTheyAreTheSame() {
        Story story = closed();
        long then = story.last().position();
        Map<String, String> before = reports(story, then);
        assertThat(before.get("/accounts/explanation?account=line/2025/2021-37/OS&"))
                .contains("\"total\":0", TransferOfAnOlderRelease.NAME);

        goOn(story);
        assertThat(reports(story, then)).as("after %d more events", LATER).isEqualTo(before);

        upgrade(story, "year-end-statement", "ledger", "accounts");
        assertThat(reports(story, then))
                .as("from read models that are new, filled from a history with an event of an older release")
                .isEqualTo(before);
    }

    private Map<String, String> reports(Story story, long position) {
        Api api = as(Role.AUDITOR, story);
        return REPORTS.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        report -> new String(api.bytes(report + "position=" + position), StandardCharsets.ISO_8859_1)));
    }

    /** 450 000 of the 9 700 000 moved, as an older release stored it; the rest spent but for 700 000, and closed. */
    private Story closed() {
        Story story = folded(Story.adopted());
        FundsTransferred transfer = new FundsTransferred(
                story.programme(),
                Story.YEAR,
                Account.line(Story.YEAR, LINE, OS),
                Account.line(Story.YEAR, LineCode.of("2022-17"), OS),
                Money.of(450_000),
                null,
                CLOSED,
                null,
                null);
        Recorded moved = story.tellAs(TransferOfAnOlderRelease.NAME, transfer).last();
        Relay.send(Relay.message(moved, TransferOfAnOlderRelease.write(transfer)));
        awaitFolded(story);
        return folded(story.on(LocalDate.of(2025, 12, 31))
                .tell(
                        new SpendingReported(
                                story.programme(),
                                Story.YEAR,
                                Tertial.T3,
                                List.of(new SpentLine(LINE, OS, Money.of(8_550_000), Money.of(8_550_000)))),
                        new YearClosed(
                                story.programme(),
                                Story.YEAR,
                                List.of(new LineAmount(LINE, OS, Money.of(700_000))),
                                List.of(),
                                CLOSED,
                                null)));
    }

    /** A late correction into the closed year, and then the money of the next year moves to and fro. */
    private void goOn(Story story) {
        EventReference reported =
                new EventReference(story.last().aggregate().id(), story.last().sequence() - 1);
        EventReference corrected = new EventReference(reported.aggregate(), reported.sequence() + 2);
        story.tell(new SpendingCorrected(
                story.programme(),
                Story.YEAR,
                Tertial.T3,
                LINE,
                OS,
                Money.of(8_550_000),
                Money.of(8_480_000),
                Money.of(-70_000),
                Rest.CARRIED_OVER,
                reported,
                CLOSED,
                null));
        story.on(LocalDate.of(2026, 1, 1))
                .tell(new OpeningAdjusted(
                        story.programme(),
                        NEXT,
                        List.of(new OpeningAdjusted.Line(LINE, OS, Money.ZERO, Money.of(770_000), Rest.LEFT)),
                        corrected));
        Account one = Account.line(NEXT, LINE, OS);
        Account other = Account.line(NEXT, LineCode.of("2022-17"), OS);
        for (int event = 0; event < LATER; event++) {
            boolean there = event % 2 == 0;
            story.on(LocalDate.of(2026, 2, 1).plusDays(event / 100))
                    .tell(new FundsTransferred(
                            story.programme(),
                            NEXT,
                            there ? one : other,
                            there ? other : one,
                            Money.of(1),
                            null,
                            CLOSED,
                            null,
                            null));
        }
        Relay.send(
                story.events().subList((int) reported.sequence(), story.events().size()).stream()
                        .filter(event -> event.type().endsWith(".v1"))
                        .toList());
        awaitFolded(story);
    }

    /** As the first start of a release does to which these read models are new. */
    private void upgrade(Story story, String... readModels) {
        for (String readModel : readModels) {
            int forgotten = Parts.asSuperuser()
                    .sql("delete from read_model where programme = :programme and name = :name")
                    .param("programme", story.programme().value())
                    .param("name", readModel)
                    .update();
            assertThat(forgotten).as(readModel).isEqualTo(1);
        }
        newReadModels.build();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> List.of(readModels).stream()
                        .allMatch(readModel -> Parts.asSuperuser()
                                .sql("select count(*) from read_model where programme = :programme and name = :name")
                                .param("programme", story.programme().value())
                                .param("name", readModel)
                                .query(Long.class)
                                .single()
                                .equals(1L)));
    }
}
