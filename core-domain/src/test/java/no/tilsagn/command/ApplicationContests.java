package no.tilsagn.command;

import static no.tilsagn.command.RefusalCode.*;
import static no.tilsagn.scenario.Sample.FUND_SOURCES;
import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.Y2025;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.SampleBudget.adoptEmpty;
import static no.tilsagn.scenario.SampleBudget.applicationId;
import static no.tilsagn.scenario.SampleBudget.flagged;
import static no.tilsagn.scenario.SampleBudget.frame;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleBudget.projectLine;
import static no.tilsagn.scenario.SampleBudget.submit;
import static no.tilsagn.scenario.SampleBudget.withdraw;
import static no.tilsagn.scenario.Scenario.given;

import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.tilsagn.budget.OpenBudgetYear.NewLine;
import no.tilsagn.budget.OpeningRegistered;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.FundingApplicationRejected;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.fundingapplication.SubmitFundingApplication;
import no.tilsagn.fundingapplication.WithdrawFundingApplication;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.FundSource;
import no.tilsagn.project.Phase;
import no.tilsagn.scenario.Outcome;
import no.tilsagn.scenario.Scenario;
import no.tilsagn.yearend.YearClosed;

/** The contests of the commands about funding applications. */
final class ApplicationContests {

    private ApplicationContests() {}

    static Stream<Contest> all() {
        return Stream.of(
                Contest.of(
                                SubmitFundingApplication.class,
                                ApplicationContests::submitApplication,
                                ROLE_MISSING,
                                UNKNOWN_FUND_SOURCE,
                                LABEL_OUT_OF_ORDER,
                                UNKNOWN_BUDGET_YEAR,
                                UNKNOWN_BUDGET_LINE,
                                SUBMITTER_NOT_OF_LINE,
                                BUDGET_YEAR_CLOSED,
                                BUDGET_ALREADY_ADOPTED,
                                OPENING_ALREADY_REGISTERED,
                                BUDGET_NOT_ADOPTED,
                                LABEL_NOT_OF_LINE,
                                NO_MORE_APPLICATIONS)
                        .apart(ROLE_MISSING, SUBMITTER_NOT_OF_LINE)
                        .apart(BUDGET_ALREADY_ADOPTED, OPENING_ALREADY_REGISTERED, BUDGET_NOT_ADOPTED)
                        .apart(OPENING_ALREADY_REGISTERED, BUDGET_NOT_ADOPTED)
                        .apart(
                                UNKNOWN_BUDGET_YEAR,
                                UNKNOWN_BUDGET_LINE,
                                SUBMITTER_NOT_OF_LINE,
                                BUDGET_YEAR_CLOSED,
                                BUDGET_ALREADY_ADOPTED,
                                OPENING_ALREADY_REGISTERED,
                                BUDGET_NOT_ADOPTED,
                                LABEL_NOT_OF_LINE,
                                NO_MORE_APPLICATIONS)
                        .apart(UNKNOWN_BUDGET_LINE, SUBMITTER_NOT_OF_LINE, LABEL_NOT_OF_LINE, NO_MORE_APPLICATIONS),
                Contest.of(
                                WithdrawFundingApplication.class,
                                ApplicationContests::withdrawApplication,
                                ROLE_MISSING,
                                UNKNOWN_FUNDING_APPLICATION,
                                SUBMITTER_NOT_OF_LINE,
                                APPLICATION_ALREADY_DECIDED)
                        .apart(ROLE_MISSING, SUBMITTER_NOT_OF_LINE)
                        .apart(UNKNOWN_FUNDING_APPLICATION, SUBMITTER_NOT_OF_LINE, APPLICATION_ALREADY_DECIDED));
    }

    private static Outcome submitApplication(Set<RefusalCode> broken) {
        NewLine line = line("T01", SourceLabel.of(broken.contains(LABEL_NOT_OF_LINE) ? "OIO" : "GDS+OS"));
        Scenario scenario = given(establish(), open(broken.contains(NO_MORE_APPLICATIONS) ? flagged(line) : line));
        if (broken.contains(BUDGET_ALREADY_ADOPTED)) {
            scenario.and(adoptEmpty("T01"));
        }
        if (broken.contains(OPENING_ALREADY_REGISTERED)) {
            scenario.and(new OpeningRegistered(PROGRAMME, Y2025, List.of(), MINUTES));
        }
        closeIf(broken, scenario);
        return scenario.when(submit(
                        "a",
                        broken.contains(UNKNOWN_BUDGET_YEAR) ? Year.of(2024) : Y2025,
                        broken.contains(UNKNOWN_BUDGET_LINE) ? "T99" : "T01",
                        BudgetContests.label(broken),
                        1,
                        broken.contains(BUDGET_NOT_ADOPTED) ? ApplicationKind.SUPPLEMENTARY : ApplicationKind.ORDINARY))
                .as(Contests.asker(
                        broken, broken.contains(SUBMITTER_NOT_OF_LINE) ? Role.PROJECT_OWNER : Role.PROGRAMME_OFFICE));
    }

    private static Outcome withdrawApplication(Set<RefusalCode> broken) {
        Scenario scenario = applicationOn(broken, ApplicationKind.SUPPLEMENTARY);
        decideIf(broken, scenario);
        Role right = broken.contains(SUBMITTER_NOT_OF_LINE) ? Role.PROGRAMME_OFFICE : Role.PROJECT_OWNER;
        return scenario.when(withdraw(named(broken))).as(Contests.asker(broken, right));
    }

    /**
     * An application of 100 for a project's line. It is put there as history, since some of what stands against it now,
     * such as the flag, would have refused it then.
     */
    static Scenario applicationOn(Set<RefusalCode> broken, ApplicationKind kind) {
        NewLine line = projectLine("2021-37", GDS);
        return given(
                        establish(broken.contains(FUND_SOURCE_PAST_LAST_YEAR) ? endedBefore2025() : FUND_SOURCES),
                        project("2021-37", broken.contains(PROJECT_CLOSED) ? Phase.STOPPED : null),
                        open(broken.contains(NO_MORE_APPLICATIONS) ? flagged(line) : line, line("T02", GDS)),
                        frame(GDS, broken.contains(AMOUNT_EXCEEDS_BALANCE) ? 99 : 100))
                .and(new FundingApplicationSubmitted(
                        PROGRAMME,
                        applicationId("a"),
                        Y2025,
                        LineCode.of("2021-37"),
                        GDS,
                        Money.of(100),
                        kind,
                        "BSN(Nav)",
                        null));
    }

    /** The programme's sources, of which one paid for the last time in 2024. */
    private static List<FundSource> endedBefore2025() {
        return List.of(
                FUND_SOURCES.getFirst(), new FundSource("OS", "Oslo sør", Year.of(2024)), FUND_SOURCES.getLast());
    }

    static void decideIf(Set<RefusalCode> broken, Scenario scenario) {
        if (broken.contains(APPLICATION_ALREADY_DECIDED)) {
            scenario.and(new FundingApplicationRejected(applicationId("a"), REASON, null, MINUTES));
        }
    }

    static void closeIf(Set<RefusalCode> broken, Scenario scenario) {
        if (broken.contains(BUDGET_YEAR_CLOSED)) {
            scenario.and(new YearClosed(PROGRAMME, Y2025, List.of(), List.of(), MINUTES, null));
        }
    }

    static String named(Set<RefusalCode> broken) {
        return broken.contains(UNKNOWN_FUNDING_APPLICATION) ? "unknown" : "a";
    }
}
