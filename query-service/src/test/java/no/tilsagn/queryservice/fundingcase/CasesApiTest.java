package no.tilsagn.queryservice.fundingcase;

import static no.tilsagn.queryservice.fundingcase.Cases.byDeputy;
import static no.tilsagn.queryservice.fundingcase.Cases.id;
import static no.tilsagn.queryservice.fundingcase.Cases.limits;
import static no.tilsagn.queryservice.fundingcase.Cases.seat;
import static no.tilsagn.queryservice.fundingcase.Cases.submitted;
import static no.tilsagn.queryservice.fundingcase.Cases.under;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.tilsagn.board.SeatKind;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.command.Role;
import no.tilsagn.fundingapplication.CaseWorkRecorded;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.fundingapplication.FundingApplicationWithdrawn;
import no.tilsagn.money.Money;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.rule.DecidingAuthority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Cases of 2018, with the domain guide's first two vectors in them, and one received today. */
class CasesApiTest extends ServiceTest {

    private static final DecisionReference CHAIR = new DecisionReference("2018/9-1", LocalDate.of(2018, 4, 16));

    @Autowired
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private Story story = Story.established();
    private Api api = as(Role.AUDITOR, story);

    @BeforeEach
    void fold() {
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Oslo"));
        story = Cases.underTheRulesOf2018();
        story.on(LocalDate.of(2018, 1, 8))
                .tell(submitted(story, "leader", "2021-37", 49_999))
                .on(LocalDate.of(2018, 1, 9))
                .tell(new CaseWorkRecorded(id(story, "leader"), "2018/4", null, "actor-office"))
                .on(LocalDate.of(2018, 3, 27))
                .tell(submitted(story, "chair", "2022-17", 50_000))
                .on(LocalDate.of(2018, 4, 18))
                .tell(new FundingApplicationApproved(
                        id(story, "chair"), Money.of(50_000), null, under(DecidingAuthority.BOARD_CHAIR), CHAIR))
                .on(LocalDate.of(2018, 4, 7))
                .tell(submitted(story, "board", "PROGRAMME_ADMIN", 300_000))
                .on(LocalDate.of(2018, 11, 3))
                .tell(submitted(story, "late", "2021-37", 300_001))
                .on(LocalDate.of(2018, 12, 20))
                .tell(submitted(story, "taken-back", "2021-37", 10_000))
                .on(LocalDate.of(2018, 12, 24))
                .tell(new FundingApplicationWithdrawn(id(story, "taken-back"), null))
                .on(today)
                .tell(submitted(story, "today", "2021-37", 10_000));
        folded(story);
        api = as(Role.AUDITOR, story);
    }

    @Test
    void aCaseIsShownWithItsAuthorityAndTheDayItIsDue() {
        JsonNode item = item("leader");

        assertThat(item.path("authority").asString()).isEqualTo("PROGRAMME_LEADER");
        assertThat(item.at("/authorityRule/rule").asString()).isEqualTo("authority-limits");
        assertThat(item.at("/authorityRule/version").asInt()).isEqualTo(1);
        assertThat(item.path("receivedOn").asString()).isEqualTo("2018-01-08");
        assertThat(item.path("dueOn").asString()).isEqualTo("2018-01-22");
        assertThat(item.at("/dueRule/rule").asString()).isEqualTo("processing-times");
        assertThat(item.path("status").asString()).isEqualTo("PREPARED");
        assertThat(item.path("overdue").asBoolean()).isTrue();
        assertThat(item.path("decidedOn").isNull()).isTrue();
        assertThat(item.path("deadline").isNull()).isTrue();
        assertThat(item.at("/project/number").asString()).isEqualTo("2021-37");
        assertThat(item.at("/project/phase").asString()).isEqualTo("NOT_STATED");
    }

    @Test
    void aCaseOfTheChairsSuggestsWhomToRecuseAndShowsTheDeputyWhoDecided() {
        story.tell(
                        seat(story, "01", SeatKind.CHAIR, "Nav"),
                        seat(story, "04", SeatKind.DEPUTY_CHAIR),
                        seat(story, "05", SeatKind.MEMBER, "Nav"))
                .tell(submitted(story, "recused", "2022-17", 60_000));
        folded(story);
        assertThat(item("recused").path("suggestedRecusals").toString()).isEqualTo("[\"01\"]");
        assertThat(item("recused").path("deputising").isNull()).isTrue();
        assertThat(item("today").path("suggestedRecusals").isEmpty()).isTrue();

        story.tell(new FundingApplicationApproved(id(story, "recused"), Money.of(1), null, byDeputy(), CHAIR));
        folded(story);
        assertThat(item("recused").path("suggestedRecusals").isEmpty()).isTrue();
        assertThat(item("recused").path("deputising").toString())
                .isEqualTo("{\"seat\":\"04\",\"cause\":\"CHAIR_RECUSED\"}");
        assertThat(item("chair").path("deputising").isNull()).isTrue();
    }

    @Test
    void timeStopsOnTheDayOfTheDecision() {
        JsonNode item = item("chair");

        assertThat(item.path("dueOn").asString()).isEqualTo("2018-04-13");
        assertThat(item.path("decidedOn").asString()).isEqualTo("2018-04-16");
        assertThat(item.path("workingDaysUsed").asInt()).isEqualTo(11);
        assertThat(item.path("overdue").asBoolean()).isFalse();
        assertThat(item.path("decidedLate").asBoolean()).isTrue();
        assertThat(item.at("/project/phase").asString()).isEqualTo("CONCEPT");
        assertThat(item("taken-back").path("workingDaysUsed").asInt()).isEqualTo(2);
        assertThat(item("taken-back").path("decidedOn").isNull()).isTrue();
        assertThat(item("taken-back").path("decidedLate").asBoolean()).isFalse();
    }

    @Test
    void aCaseOfTheBoardBelongsToTheFirstDeadlineOnOrAfterItsReceiptAndIsNeverOverdue() {
        JsonNode item = item("board");

        assertThat(item.path("authority").asString()).isEqualTo("STRATEGIC_BOARD");
        assertThat(item.path("deadline").asString()).isEqualTo("2018-05-28");
        assertThat(item.path("dueOn").isNull()).isTrue();
        assertThat(item.path("overdue").asBoolean()).isFalse();
        assertThat(item.path("project").isNull()).isTrue();
        assertThat(item("late").path("deadline").asString()).isEqualTo("NO_DEADLINE");
    }

    @Test
    void aCaseReceivedTodayHasUsedNothing() {
        assertThat(item("today").path("workingDaysUsed").asInt()).isZero();
        assertThat(item("today").path("overdue").asBoolean()).isFalse();
        assertThat(LocalDate.parse(api.get("/cases").path("asOf").asString())).isAfterOrEqualTo(today);
    }

    @Test
    void theListIsNarrowedAndPagedByTheDayOfReceipt() {
        assertThat(ids("")).containsExactly("leader", "chair", "board", "late", "taken-back", "today");
        assertThat(ids("?authority=STRATEGIC_BOARD")).containsExactly("board", "late");
        assertThat(ids("?overdue=true")).containsExactly("leader");
        assertThat(ids("?overdue=false&authority=PROGRAMME_LEADER")).containsExactly("taken-back", "today");
        assertThat(ids("?status=APPROVED")).containsExactly("chair");
        assertThat(ids("?page=1&size=4")).containsExactly("taken-back", "today");
        assertThat(api.get("/cases?size=1").path("total").asInt()).isEqualTo(6);
    }

    @Test
    void aLaterRuleLeavesWhatWasReceivedBeforeItAsItWas() {
        story.tell(limits(story, 2, LocalDate.of(2018, 2, 1), 10_000, 20_000));
        folded(story);

        assertThat(item("leader").path("authority").asString()).isEqualTo("PROGRAMME_LEADER");
        assertThat(item("today").path("authority").asString()).isEqualTo("BOARD_CHAIR");
        assertThat(item("today").at("/authorityRule/version").asInt()).isEqualTo(2);
    }

    @Test
    void whereNoRuleIsInForceNobodyIsSaidToDecide() {
        story = folded(story.on(LocalDate.of(2017, 12, 31)).tell(submitted(story, "early", "2021-37", 1)));

        assertThat(item("early").path("authority").isNull()).isTrue();
        assertThat(item("early").path("authorityRule").isNull()).isTrue();
        assertThat(item("early").path("dueOn").isNull()).isTrue();
    }

    @Test
    void whatCannotBeMeantIsMalformed() {
        for (String query : List.of("?authority=MAYOR", "?overdue=perhaps", "?status=LOST", "?size=0", "?page=-1")) {
            Api.Answer answer = api.answer("/cases" + query);
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.body().path("code").asString()).isEqualTo("malformed-request");
        }
    }

    private JsonNode item(String id) {
        return items("").stream()
                .filter(item -> item.path("id").asString().equals(id(story, id).value()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> ids(String query) {
        return items(query).stream()
                .map(item -> item.path("id").asString())
                .map(id -> id.substring("funding-application-".length(), id.indexOf("-of-test")))
                .toList();
    }

    private List<JsonNode> items(String query) {
        return api.get("/cases" + query).path("items").valueStream().toList();
    }
}
