package no.tilsagn.fundingapplication;

import static no.tilsagn.board.DeputisingCause.CHAIR_AWAY;
import static no.tilsagn.command.RefusalCode.CHAIR_RECUSED;
import static no.tilsagn.command.RefusalCode.DEPUTY_FOR_CHAIR_ONLY;
import static no.tilsagn.command.RefusalCode.NO_RULE_IN_FORCE;
import static no.tilsagn.command.RefusalCode.SEAT_NOT_DEPUTYS;
import static no.tilsagn.command.RefusalCode.WRONG_AUTHORITY;
import static no.tilsagn.command.Role.BOARD_CHAIR;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.command.Role.PROGRAMME_LEADER;
import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleBudget.adoptEmpty;
import static no.tilsagn.scenario.SampleBudget.applicationId;
import static no.tilsagn.scenario.SampleBudget.frame;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleBudget.ordinary;
import static no.tilsagn.scenario.SampleBudget.supplementary;
import static no.tilsagn.scenario.SampleCase.FOR_RECUSED_CHAIR;
import static no.tilsagn.scenario.SampleCase.approve;
import static no.tilsagn.scenario.SampleCase.byDeputy;
import static no.tilsagn.scenario.SampleCase.deputy;
import static no.tilsagn.scenario.SampleCase.under;
import static no.tilsagn.scenario.SampleMeetings.board;
import static no.tilsagn.scenario.SampleRegisters.end;
import static no.tilsagn.scenario.SampleRules.limits;
import static no.tilsagn.scenario.SampleRules.rule;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import no.tilsagn.board.Deputising;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.command.Role;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The authority follows the amount applied for, under the rule in force on the day of the decision. */
class AuthorityByAmountTest {

    /** An application for an amount, under the amounts of 2018; no recommendation is asked for. */
    private static Scenario appliedFor(long kroner) {
        return given(
                establish(),
                rule(limits(50_000, 300_000, false)),
                open(line("T01", GDS)),
                frame(GDS, 1_000_000),
                adoptEmpty("T01"),
                supplementary("a", "T01", GDS, kroner));
    }

    @ParameterizedTest(name = "{0} is for {1}")
    @CsvSource({
        "49999, PROGRAMME_LEADER",
        "50000, BOARD_CHAIR",
        "299999, BOARD_CHAIR",
        "300000, STRATEGIC_BOARD",
        "300001, STRATEGIC_BOARD",
    })
    void exactly_one_authority_decides_an_amount(long kroner, DecidingAuthority needed) {
        for (DecidingAuthority deciding : EnumSet.allOf(DecidingAuthority.class)) {
            var outcome = appliedFor(kroner).when(approve("a", null)).as(deciding.role());
            if (deciding == needed) {
                FundingApplicationApproved approved = outcome.isAccepted().programme().snapshot().log().stream()
                        .filter(FundingApplicationApproved.class::isInstance)
                        .map(FundingApplicationApproved.class::cast)
                        .findFirst()
                        .orElseThrow();
                assertThat(approved.under()).isEqualTo(under(needed, 1));
            } else {
                outcome.isRefused(
                        WRONG_AUTHORITY,
                        "amount",
                        kroner,
                        "needed",
                        needed,
                        "deciding",
                        deciding,
                        "rule",
                        "authority-limits",
                        "version",
                        1);
            }
        }
    }

    @ParameterizedTest(name = "{0} of {1}, asked by {2}: {3}")
    @CsvSource({
        // The secretary records whose decision it is; the board's when nobody is named.
        "49999, PROGRAMME_LEADER, BOARD_SECRETARY, accepted",
        "50000, BOARD_CHAIR, BOARD_SECRETARY, accepted",
        "50000, PROGRAMME_LEADER, BOARD_SECRETARY, PROGRAMME_LEADER",
        "300000, STRATEGIC_BOARD, BOARD_SECRETARY, accepted",
        // Leader and chair decide as themselves, whoever they name.
        "50000, BOARD_CHAIR, BOARD_CHAIR, accepted",
        "50000, BOARD_CHAIR, PROGRAMME_LEADER, PROGRAMME_LEADER",
        "300000, STRATEGIC_BOARD, BOARD_CHAIR, BOARD_CHAIR",
        "49999, STRATEGIC_BOARD, PROGRAMME_LEADER, STRATEGIC_BOARD",
    })
    void an_authority_may_be_named(long kroner, DecidingAuthority named, Role asking, String outcome) {
        var asked = appliedFor(kroner).when(approve("a", named)).as(asking).inRole(asking);
        if (outcome.equals("accepted")) {
            asked.isAccepted();
        } else {
            asked.isRefused(
                    WRONG_AUTHORITY,
                    "amount",
                    kroner,
                    "needed",
                    DecidingAuthority.values()[kroner < 50_000 ? 0 : kroner < 300_000 ? 1 : 2],
                    "deciding",
                    outcome,
                    "rule",
                    "authority-limits",
                    "version",
                    1);
        }
    }

    @Test
    void who_holds_several_roles_decides_in_the_one_the_amount_needs() {
        appliedFor(49_999)
                .when(approve("a", null))
                .as(BOARD_SECRETARY, BOARD_CHAIR, PROGRAMME_LEADER)
                .inRole(PROGRAMME_LEADER)
                .isAccepted();
        appliedFor(50_000)
                .when(approve("a", null))
                .as(BOARD_SECRETARY, BOARD_CHAIR)
                .inRole(BOARD_CHAIR)
                .isAccepted();
        appliedFor(49_999)
                .when(approve("a", DecidingAuthority.PROGRAMME_LEADER))
                .as(BOARD_SECRETARY, BOARD_CHAIR)
                .inRole(BOARD_SECRETARY)
                .isAccepted();
    }

    @ParameterizedTest(name = "decided on {0}: version {1}, {2}")
    @CsvSource({"2017-12-31, ,", "2018-05-01, 1, BOARD_CHAIR", "2019-01-01, 2, PROGRAMME_LEADER"})
    void the_rule_of_the_day_of_the_decision_holds_whatever_came_later(
            LocalDate decidedOn, @Nullable Integer version, @Nullable DecidingAuthority needed) {
        Scenario later = appliedFor(60_000).and(rule(limits(100_000, 500_000, false), LocalDate.of(2019, 1, 1), null));
        ApproveFundingApplication approval = new ApproveFundingApplication(
                PROGRAMME,
                applicationId("a"),
                needed,
                null,
                null,
                null,
                DAY,
                new DecisionReference("2018/9", decidedOn));
        var asked = later.when(approval).as(BOARD_SECRETARY);
        if (version == null || needed == null) {
            asked.isRefused(NO_RULE_IN_FORCE, "rule", "authority-limits", "day", decidedOn);
        } else {
            assertThat(asked.isAccepted().programme().snapshot().log())
                    .filteredOn(FundingApplicationApproved.class::isInstance)
                    .extracting(event -> ((FundingApplicationApproved) event).under())
                    .containsExactly(under(needed, version));
        }
    }

    @Test
    void what_was_decided_keeps_its_rule_when_the_rules_change() {
        Scenario decided = appliedFor(60_000).and(approve("a", DecidingAuthority.BOARD_CHAIR));
        var log = decided.programme().snapshot().log();

        Scenario replayed = given(log.toArray(DomainEvent[]::new)).and(rule(limits(100_000, 500_000, false)));

        assertThat(replayed.programme().snapshot().log())
                .filteredOn(FundingApplicationApproved.class::isInstance)
                .extracting(event -> ((FundingApplicationApproved) event).under())
                .containsExactly(under(DecidingAuthority.BOARD_CHAIR, 1));
        assertThat(replayed.programme()
                        .fundingApplication(applicationId("a"))
                        .orElseThrow()
                        .status())
                .isEqualTo(ApplicationStatus.APPROVED);
    }

    @ParameterizedTest(name = "given as {0}")
    @CsvSource({"BOARD_CHAIR", "BOARD_SECRETARY"})
    void the_deputy_decides_within_the_chairs_limit_and_the_event_says_so(Role asking) {
        Deputising deputising = deputy("D", CHAIR_AWAY);
        assertThat(withBoard(299_999)
                        .when(approve("a", DecidingAuthority.BOARD_CHAIR, deputising))
                        .as(asking)
                        .isAccepted()
                        .programme()
                        .snapshot()
                        .log())
                .filteredOn(FundingApplicationApproved.class::isInstance)
                .extracting(event -> ((FundingApplicationApproved) event).under())
                .containsExactly(byDeputy(deputising));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"49999, PROGRAMME_LEADER", "300000, STRATEGIC_BOARD"})
    void nobody_deputises_for_another_authority(long kroner, DecidingAuthority authority) {
        withBoard(kroner)
                .when(approve("a", authority, deputy("D", CHAIR_AWAY)))
                .as(BOARD_SECRETARY)
                .isRefused(DEPUTY_FOR_CHAIR_ONLY, "seat", "D", "authority", authority);
    }

    @ParameterizedTest(name = "seat {0}")
    @CsvSource({"C", "1", "O", "9"})
    void only_the_deputys_seat_deputises(String seat) {
        withBoard(50_000)
                .when(approve("a", DecidingAuthority.BOARD_CHAIR, deputy(seat, CHAIR_AWAY)))
                .as(BOARD_CHAIR)
                .isRefused(SEAT_NOT_DEPUTYS, "seat", seat, "day", DAY);
    }

    @Test
    void the_seat_is_the_deputys_on_the_day_of_the_decision() {
        withBoard(50_000)
                .and(end("D", DAY))
                .when(approve("a", DecidingAuthority.BOARD_CHAIR, deputy("D", CHAIR_AWAY)))
                .as(BOARD_CHAIR)
                .isRefused(SEAT_NOT_DEPUTYS, "seat", "D", "day", DAY);
    }

    @Test
    void a_chair_who_is_recused_leaves_the_application_to_the_deputy_for_good() {
        Scenario deferred = withBoard(50_000)
                .and(new FundingApplicationDeferred(applicationId("a"), null, byDeputy(FOR_RECUSED_CHAIR), MINUTES));
        deferred.when(approve("a", DecidingAuthority.BOARD_CHAIR))
                .as(BOARD_CHAIR)
                .isRefused(CHAIR_RECUSED, "application", applicationId("a"));
        deferred.when(approve("a", DecidingAuthority.BOARD_CHAIR, FOR_RECUSED_CHAIR))
                .as(BOARD_CHAIR)
                .isAccepted();
    }

    @Test
    void a_chair_who_was_away_decides_after_the_deputy_put_it_off() {
        withBoard(50_000)
                .and(new FundingApplicationDeferred(
                        applicationId("a"), null, byDeputy(deputy("D", CHAIR_AWAY)), MINUTES))
                .when(approve("a", DecidingAuthority.BOARD_CHAIR))
                .as(BOARD_CHAIR)
                .isAccepted();
    }

    @Test
    void an_ordinary_application_is_rejected_by_the_board_and_no_deputy() {
        given(establish(), open(line("T01", GDS)))
                .and(board())
                .and(ordinary("a", "T01", GDS, 50_000))
                .when(new RejectFundingApplication(
                        PROGRAMME, applicationId("a"), null, FOR_RECUSED_CHAIR, REASON, DAY, MINUTES))
                .as(BOARD_SECRETARY)
                .isRefused(DEPUTY_FOR_CHAIR_ONLY, "seat", "D", "authority", "STRATEGIC_BOARD");
    }

    /** The same, with a board whose deputy's seat is D. */
    private static Scenario withBoard(long kroner) {
        return appliedFor(kroner).and(board());
    }
}
