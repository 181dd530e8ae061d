package no.tilsagn.command;

import static no.tilsagn.command.ApplicationContests.applicationOn;
import static no.tilsagn.command.ApplicationContests.decideIf;
import static no.tilsagn.command.ApplicationContests.named;
import static no.tilsagn.command.RefusalCode.*;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.SampleBudget.applicationId;
import static no.tilsagn.scenario.SampleCase.appeal;
import static no.tilsagn.scenario.SampleCase.caseWork;
import static no.tilsagn.scenario.SampleCase.letter;
import static no.tilsagn.scenario.SampleCase.recommend;

import java.util.Set;
import java.util.stream.Stream;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.fundingapplication.FundingApplicationRejected;
import no.tilsagn.fundingapplication.LodgeAppeal;
import no.tilsagn.fundingapplication.RecommendFundingApplication;
import no.tilsagn.fundingapplication.RecordCaseWork;
import no.tilsagn.fundingapplication.RecordGrantLetter;
import no.tilsagn.money.Money;
import no.tilsagn.scenario.Outcome;
import no.tilsagn.scenario.Scenario;

/** The contests of the commands that take an application's case on from one step to the next. */
final class CaseStepContests {

    private CaseStepContests() {}

    static Stream<Contest> all() {
        return Stream.of(
                Contest.of(
                                RecordCaseWork.class,
                                broken -> open(broken)
                                        .when(caseWork(named(broken)))
                                        .as(Contests.asker(broken, Role.PROGRAMME_OFFICE)),
                                ROLE_MISSING,
                                UNKNOWN_FUNDING_APPLICATION,
                                APPLICATION_ALREADY_DECIDED)
                        .apart(UNKNOWN_FUNDING_APPLICATION, APPLICATION_ALREADY_DECIDED),
                Contest.of(
                                RecommendFundingApplication.class,
                                CaseStepContests::recommended,
                                ROLE_MISSING,
                                UNKNOWN_FUNDING_APPLICATION,
                                APPLICATION_ALREADY_DECIDED,
                                APPLICATION_NOT_IN_STATE,
                                GRANTED_MORE_THAN_APPLIED)
                        .apart(
                                UNKNOWN_FUNDING_APPLICATION,
                                APPLICATION_ALREADY_DECIDED,
                                APPLICATION_NOT_IN_STATE,
                                GRANTED_MORE_THAN_APPLIED),
                Contest.of(
                                LodgeAppeal.class,
                                CaseStepContests::lodged,
                                ROLE_MISSING,
                                UNKNOWN_FUNDING_APPLICATION,
                                SUBMITTER_NOT_OF_LINE,
                                APPLICATION_NOT_IN_STATE)
                        .apart(ROLE_MISSING, SUBMITTER_NOT_OF_LINE)
                        .apart(UNKNOWN_FUNDING_APPLICATION, SUBMITTER_NOT_OF_LINE, APPLICATION_NOT_IN_STATE),
                Contest.of(
                                RecordGrantLetter.class,
                                CaseStepContests::lettered,
                                ROLE_MISSING,
                                UNKNOWN_FUNDING_APPLICATION,
                                APPLICATION_NOT_IN_STATE)
                        .apart(UNKNOWN_FUNDING_APPLICATION, APPLICATION_NOT_IN_STATE));
    }

    private static Outcome recommended(Set<RefusalCode> broken) {
        Scenario scenario = applicationOn(broken, ApplicationKind.SUPPLEMENTARY);
        if (!broken.contains(APPLICATION_NOT_IN_STATE)) {
            scenario.and(caseWork("a"));
        }
        decideIf(broken, scenario);
        return scenario.when(recommend(named(broken), broken.contains(GRANTED_MORE_THAN_APPLIED) ? 101 : 100))
                .as(Contests.asker(broken, Role.OWNER_GROUP));
    }

    private static Outcome lodged(Set<RefusalCode> broken) {
        Scenario scenario = applicationOn(broken, ApplicationKind.SUPPLEMENTARY);
        if (!broken.contains(APPLICATION_NOT_IN_STATE)) {
            scenario.and(new FundingApplicationRejected(applicationId("a"), REASON, null, MINUTES));
        }
        Role right = broken.contains(SUBMITTER_NOT_OF_LINE) ? Role.PROGRAMME_OFFICE : Role.PROJECT_OWNER;
        return scenario.when(appeal(named(broken))).as(Contests.asker(broken, right));
    }

    private static Outcome lettered(Set<RefusalCode> broken) {
        Scenario scenario = applicationOn(broken, ApplicationKind.SUPPLEMENTARY);
        if (!broken.contains(APPLICATION_NOT_IN_STATE)) {
            scenario.and(new FundingApplicationApproved(applicationId("a"), Money.of(1), null, null, MINUTES));
        }
        return scenario.when(letter(named(broken))).as(Contests.asker(broken, Role.PROGRAMME_OFFICE));
    }

    private static Scenario open(Set<RefusalCode> broken) {
        Scenario scenario = applicationOn(broken, ApplicationKind.SUPPLEMENTARY);
        decideIf(broken, scenario);
        return scenario;
    }
}
