package no.tilsagn.fundingapplication;

import static no.tilsagn.command.RefusalCode.APPLICATION_NOT_IN_STATE;
import static no.tilsagn.command.RefusalCode.DECIDER_PREPARED_CASE;
import static no.tilsagn.command.RefusalCode.GRANTED_MORE_THAN_APPLIED;
import static no.tilsagn.command.RefusalCode.RECOMMENDATION_MISSING;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.command.Role.OWNER_GROUP;
import static no.tilsagn.command.Role.PROGRAMME_LEADER;
import static no.tilsagn.command.Role.PROGRAMME_OFFICE;
import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.Y2025;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleBudget.adoptEmpty;
import static no.tilsagn.scenario.SampleBudget.applicationId;
import static no.tilsagn.scenario.SampleBudget.frame;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleBudget.reject;
import static no.tilsagn.scenario.SampleBudget.supplementary;
import static no.tilsagn.scenario.SampleCase.appeal;
import static no.tilsagn.scenario.SampleCase.approve;
import static no.tilsagn.scenario.SampleCase.caseWork;
import static no.tilsagn.scenario.SampleCase.decideAppeal;
import static no.tilsagn.scenario.SampleCase.defer;
import static no.tilsagn.scenario.SampleCase.letter;
import static no.tilsagn.scenario.SampleCase.recommend;
import static no.tilsagn.scenario.SampleCase.under;
import static no.tilsagn.scenario.SampleRules.limits2018;
import static no.tilsagn.scenario.SampleRules.rule;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** A case from its receipt to the letter, or to the end of an appeal. */
class CaseTest {

    private static final DecidedUnder BOARD = under(DecidingAuthority.STRATEGIC_BOARD, 1);

    private static Scenario received(long kroner) {
        return given(
                establish(),
                rule(limits2018()),
                open(line("T01", GDS)),
                frame(GDS, 1_000_000),
                adoptEmpty("T01"),
                supplementary("a", "T01", GDS, kroner));
    }

    private static Scenario recommended() {
        return received(400_000)
                .and(
                        new CaseWorkRecorded(applicationId("a"), "2025/17", null, "office"),
                        new FundingApplicationRecommended(
                                applicationId("a"), Recommendation.GRANT, Money.of(350_000), "owners", MINUTES));
    }

    private static long onLine(Scenario scenario) {
        return scenario.programme().balance(Y2025, Account.line(Y2025, LineCode.of("T01"), GDS));
    }

    @Test
    void a_case_is_worked_on_recommended_granted_in_part_with_conditions_and_answered_by_letter() {
        Scenario granted = received(400_000)
                .when(caseWork("a"))
                .as(PROGRAMME_OFFICE)
                .then(new CaseWorkRecorded(applicationId("a"), "2025/17", null, "actor-RecordCaseWork"))
                .when(recommend("a", 350_000))
                .as(OWNER_GROUP)
                .then(new FundingApplicationRecommended(
                        applicationId("a"),
                        Recommendation.GRANT,
                        Money.of(350_000),
                        "actor-RecommendFundingApplication",
                        MINUTES))
                .when(approve("a", 300_000))
                .as(BOARD_SECRETARY)
                .isAccepted();
        assertThat(granted.programme().snapshot().log())
                .contains(
                        new FundingApplicationApproved(applicationId("a"), Money.of(300_000), REASON, BOARD, MINUTES));
        assertThat(onLine(granted)).isEqualTo(300_000);
        granted.when(letter("a")).as(PROGRAMME_OFFICE).then(new GrantLetterRecorded(applicationId("a"), "2025/17-9"));
    }

    @Test
    void no_more_is_granted_or_recommended_than_was_applied_for() {
        recommended()
                .when(approve("a", 400_001))
                .as(BOARD_SECRETARY)
                .isRefused(
                        GRANTED_MORE_THAN_APPLIED,
                        "application",
                        "funding-application-a",
                        "applied",
                        400_000,
                        "granted",
                        400_001);
    }

    @Test
    void the_board_decides_once_it_is_recommended() {
        received(400_000)
                .and(caseWork("a"))
                .when(approve("a", null))
                .as(BOARD_SECRETARY)
                .isRefused(
                        RECOMMENDATION_MISSING,
                        "application",
                        "funding-application-a",
                        "amount",
                        400_000,
                        "needed",
                        "STRATEGIC_BOARD");
    }

    @Test
    void whoever_prepared_a_case_decides_it_only_within_the_leaders_own_limit() {
        CaseWorkRecorded byDecider =
                new CaseWorkRecorded(applicationId("a"), "2025/17", null, "actor-ApproveFundingApplication");
        received(50_000)
                .and(byDecider)
                .when(approve("a", DecidingAuthority.BOARD_CHAIR))
                .as(BOARD_SECRETARY)
                .isRefused(DECIDER_PREPARED_CASE, "application", "funding-application-a");
        received(49_999)
                .and(byDecider)
                .when(approve("a", null))
                .as(PROGRAMME_LEADER)
                .isAccepted();
    }

    @Test
    void a_deferred_case_stays_open_and_keeps_its_recommendation() {
        recommended()
                .when(defer("a"))
                .as(BOARD_SECRETARY)
                .then(new FundingApplicationDeferred(applicationId("a"), REASON, BOARD, MINUTES))
                .when(approve("a", null))
                .as(BOARD_SECRETARY)
                .isAccepted();
    }

    @Test
    void what_was_never_worked_on_is_not_recommended() {
        received(400_000)
                .when(recommend("a", 1))
                .as(OWNER_GROUP)
                .isRefused(
                        APPLICATION_NOT_IN_STATE,
                        "application",
                        "funding-application-a",
                        "status",
                        "SUBMITTED",
                        "needed",
                        "PREPARED");
    }

    @Test
    void an_appeal_that_is_upheld_grants_like_an_approval() {
        Scenario upheld = recommended()
                .and(reject("a"), appeal("a"))
                .when(decideAppeal("a", AppealOutcome.UPHELD, 200_000L))
                .as(BOARD_SECRETARY)
                .isAccepted();
        assertThat(onLine(upheld)).isEqualTo(200_000);
        assertThat(upheld.programme()
                        .fundingApplication(applicationId("a"))
                        .orElseThrow()
                        .status())
                .isEqualTo(ApplicationStatus.APPROVED);
    }

    @Test
    void an_appeal_that_is_dismissed_is_the_end_of_the_case() {
        recommended()
                .and(reject("a"), appeal("a"))
                .when(decideAppeal("a", AppealOutcome.DISMISSED, null))
                .as(BOARD_SECRETARY)
                .then(new AppealDecided(applicationId("a"), AppealOutcome.DISMISSED, REASON, BOARD, MINUTES))
                .when(appeal("a"))
                .as(PROGRAMME_OFFICE)
                .isRefused(
                        APPLICATION_NOT_IN_STATE,
                        "application",
                        "funding-application-a",
                        "status",
                        "APPEAL_DISMISSED",
                        "needed",
                        "REJECTED");
    }
}
