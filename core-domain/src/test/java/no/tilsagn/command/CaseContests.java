package no.tilsagn.command;

import static no.tilsagn.command.ApplicationContests.applicationOn;
import static no.tilsagn.command.ApplicationContests.closeIf;
import static no.tilsagn.command.ApplicationContests.decideIf;
import static no.tilsagn.command.ApplicationContests.named;
import static no.tilsagn.command.RefusalCode.*;
import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.SampleBudget.applicationId;
import static no.tilsagn.scenario.SampleRules.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tilsagn.board.Deputising;
import no.tilsagn.board.DeputisingCause;
import no.tilsagn.fundingapplication.AppealLodged;
import no.tilsagn.fundingapplication.AppealOutcome;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.ApproveFundingApplication;
import no.tilsagn.fundingapplication.CaseWorkRecorded;
import no.tilsagn.fundingapplication.DecideAppeal;
import no.tilsagn.fundingapplication.DeferFundingApplication;
import no.tilsagn.fundingapplication.FundingApplicationDeferred;
import no.tilsagn.fundingapplication.FundingApplicationRecommended;
import no.tilsagn.fundingapplication.Recommendation;
import no.tilsagn.fundingapplication.RejectFundingApplication;
import no.tilsagn.money.Money;
import no.tilsagn.rule.AuthorityLimits;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.scenario.Outcome;
import no.tilsagn.scenario.SampleCase;
import no.tilsagn.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** The contests of the commands that decide an application's case. */
final class CaseContests {

    private static final RefusalCode[] OF_AUTHORITY = {
        NO_RULE_IN_FORCE, WRONG_AUTHORITY, DEPUTY_FOR_CHAIR_ONLY, SEAT_NOT_DEPUTYS, CHAIR_RECUSED
    };
    private static final RefusalCode[] OF_DUTIES = {
        DECIDER_PREPARED_CASE, DECIDER_RECOMMENDED_CASE, RECOMMENDATION_MISSING
    };
    private static final RefusalCode[] OF_MONEY = {NO_MORE_APPLICATIONS, PROJECT_CLOSED, AMOUNT_EXCEEDS_BALANCE};

    private CaseContests() {}

    static Stream<Contest> all() {
        return Stream.of(
                decided(
                        ApproveFundingApplication.class,
                        CaseContests::approve,
                        List.of(
                                BUDGET_YEAR_CLOSED,
                                APPLICATION_ALREADY_DECIDED,
                                ORDINARY_DECIDED_WITH_BUDGET,
                                GRANTED_MORE_THAN_APPLIED),
                        OF_AUTHORITY,
                        OF_DUTIES,
                        OF_MONEY),
                decided(
                        RejectFundingApplication.class,
                        CaseContests::reject,
                        List.of(APPLICATION_ALREADY_DECIDED),
                        OF_AUTHORITY,
                        OF_DUTIES),
                decided(
                        DeferFundingApplication.class,
                        CaseContests::defer,
                        List.of(APPLICATION_ALREADY_DECIDED, ORDINARY_DECIDED_WITH_BUDGET),
                        OF_AUTHORITY),
                decided(
                        DecideAppeal.class,
                        CaseContests::decideAppeal,
                        List.of(
                                BUDGET_YEAR_CLOSED,
                                APPLICATION_NOT_IN_STATE,
                                ORDINARY_DECIDED_WITH_BUDGET,
                                GRANTED_MORE_THAN_APPLIED),
                        OF_AUTHORITY,
                        OF_DUTIES,
                        OF_MONEY));
    }

    private static Contest decided(
            Class<? extends Command> command,
            Function<Set<RefusalCode>, Outcome> broken,
            List<RefusalCode> ofState,
            RefusalCode[]... others) {
        List<RefusalCode> aboutIt = Stream.concat(
                        ofState.stream(), Stream.of(others).flatMap(Stream::of))
                .toList();
        RefusalCode[] rules = Stream.concat(Stream.of(ROLE_MISSING, UNKNOWN_FUNDING_APPLICATION), aboutIt.stream())
                .toArray(RefusalCode[]::new);
        return Contest.of(command, broken, rules)
                .apart(UNKNOWN_FUNDING_APPLICATION, aboutIt.toArray(RefusalCode[]::new))
                .apart(NO_RULE_IN_FORCE, WRONG_AUTHORITY, RECOMMENDATION_MISSING)
                .apart(DEPUTY_FOR_CHAIR_ONLY, SEAT_NOT_DEPUTYS, CHAIR_RECUSED)
                .apart(SEAT_NOT_DEPUTYS, CHAIR_RECUSED)
                .apart(DECIDER_RECOMMENDED_CASE, RECOMMENDATION_MISSING);
    }

    private static Role asker(Set<RefusalCode> broken, Role right) {
        return Contests.asker(broken, right);
    }

    private static Outcome approve(Set<RefusalCode> broken) {
        return caseOf(broken, "ApproveFundingApplication")
                .when(new ApproveFundingApplication(
                        PROGRAMME,
                        applicationId(named(broken)),
                        authority(broken),
                        deputising(broken),
                        granted(broken),
                        null,
                        DAY,
                        MINUTES))
                .as(asker(broken, Role.BOARD_SECRETARY));
    }

    private static Outcome reject(Set<RefusalCode> broken) {
        return caseOf(broken, "RejectFundingApplication")
                .when(new RejectFundingApplication(
                        PROGRAMME,
                        applicationId(named(broken)),
                        authority(broken),
                        deputising(broken),
                        REASON,
                        DAY,
                        MINUTES))
                .as(asker(broken, Role.BOARD_SECRETARY));
    }

    private static Outcome defer(Set<RefusalCode> broken) {
        return caseOf(broken, "DeferFundingApplication")
                .when(new DeferFundingApplication(
                        PROGRAMME,
                        applicationId(named(broken)),
                        authority(broken),
                        deputising(broken),
                        REASON,
                        DAY,
                        MINUTES))
                .as(asker(broken, Role.BOARD_SECRETARY));
    }

    private static Outcome decideAppeal(Set<RefusalCode> broken) {
        Scenario scenario = caseOf(broken, "DecideAppeal");
        if (!broken.contains(APPLICATION_NOT_IN_STATE)) {
            scenario.and(new AppealLodged(applicationId("a"), REASON));
        }
        return scenario.when(new DecideAppeal(
                        PROGRAMME,
                        applicationId(named(broken)),
                        authority(broken),
                        deputising(broken),
                        AppealOutcome.UPHELD,
                        granted(broken),
                        REASON,
                        DAY,
                        MINUTES))
                .as(asker(broken, Role.BOARD_SECRETARY));
    }

    private static Scenario caseOf(Set<RefusalCode> broken, String command) {
        Scenario scenario = applicationOn(
                broken,
                broken.contains(ORDINARY_DECIDED_WITH_BUDGET)
                        ? ApplicationKind.ORDINARY
                        : ApplicationKind.SUPPLEMENTARY);
        if (!broken.contains(NO_RULE_IN_FORCE)) {
            scenario.and(rule(limit(broken)));
        }
        String decider = "actor-" + command;
        scenario.and(new CaseWorkRecorded(
                applicationId("a"), "2025/17", null, broken.contains(DECIDER_PREPARED_CASE) ? decider : "office"));
        if (!broken.contains(RECOMMENDATION_MISSING)) {
            scenario.and(new FundingApplicationRecommended(
                    applicationId("a"),
                    Recommendation.GRANT,
                    Money.of(100),
                    broken.contains(DECIDER_RECOMMENDED_CASE) ? decider : "owners",
                    MINUTES));
        }
        if (broken.contains(CHAIR_RECUSED)) {
            scenario.and(new FundingApplicationDeferred(
                    applicationId("a"), null, SampleCase.byDeputy(SampleCase.FOR_RECUSED_CHAIR), MINUTES));
        }
        decideIf(broken, scenario);
        closeIf(broken, scenario);
        return scenario;
    }

    /** Whether the application is the chair's to decide; the board's where it is not. */
    private static boolean isTheChairs(Set<RefusalCode> broken) {
        return broken.contains(SEAT_NOT_DEPUTYS) || broken.contains(CHAIR_RECUSED);
    }

    private static @Nullable DecidingAuthority authority(Set<RefusalCode> broken) {
        return isTheChairs(broken) && !broken.contains(WRONG_AUTHORITY) ? DecidingAuthority.BOARD_CHAIR : null;
    }

    private static @Nullable Deputising deputising(Set<RefusalCode> broken) {
        return broken.contains(DEPUTY_FOR_CHAIR_ONLY) || broken.contains(SEAT_NOT_DEPUTYS)
                ? SampleCase.deputy("9", DeputisingCause.CHAIR_AWAY)
                : null;
    }

    private static AuthorityLimits limit(Set<RefusalCode> broken) {
        return new AuthorityLimits(List.of(new AuthorityLimits.Limit(
                broken.contains(WRONG_AUTHORITY) || isTheChairs(broken)
                        ? DecidingAuthority.BOARD_CHAIR
                        : DecidingAuthority.STRATEGIC_BOARD,
                null,
                true)));
    }

    private static @Nullable Money granted(Set<RefusalCode> broken) {
        return broken.contains(GRANTED_MORE_THAN_APPLIED) ? Money.of(101) : null;
    }
}
