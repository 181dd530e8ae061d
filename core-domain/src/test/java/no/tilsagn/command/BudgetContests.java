package no.tilsagn.command;

import static no.tilsagn.command.RefusalCode.*;
import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.Y2025;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.SampleBudget.adopt;
import static no.tilsagn.scenario.SampleBudget.adoptEmpty;
import static no.tilsagn.scenario.SampleBudget.frame;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleBudget.planned;
import static no.tilsagn.scenario.SampleBudget.submit;
import static no.tilsagn.scenario.SampleMoney.carriedOver;
import static no.tilsagn.scenario.Scenario.given;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.tilsagn.budget.AdoptBudget;
import no.tilsagn.budget.BudgetBlock;
import no.tilsagn.budget.FrameSet;
import no.tilsagn.budget.OpenBudgetYear;
import no.tilsagn.budget.OpenBudgetYear.NewLine;
import no.tilsagn.budget.OpeningRegistered;
import no.tilsagn.budget.PlannedAmounts;
import no.tilsagn.budget.SetFrame;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineAmount;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.scenario.Outcome;
import no.tilsagn.scenario.Scenario;
import no.tilsagn.transfer.FundsTransferred;
import no.tilsagn.yearend.YearClosed;

/** The contests of the commands about budget years. */
final class BudgetContests {

    private static final Year PAST_LAST_YEAR = Year.of(2027);

    private BudgetContests() {}

    static Stream<Contest> all() {
        return Stream.of(
                Contest.of(
                                OpenBudgetYear.class,
                                BudgetContests::openYear,
                                ROLE_MISSING,
                                UNKNOWN_FUND_SOURCE,
                                LABEL_OUT_OF_ORDER,
                                UNKNOWN_PROJECT,
                                UNKNOWN_FOCUS_AREA,
                                UNKNOWN_BUDGET_BLOCK,
                                BUDGET_YEAR_ALREADY_OPEN,
                                YEAR_NOT_NEXT,
                                NAMED_TWICE,
                                FUND_SOURCE_PAST_LAST_YEAR,
                                CARRY_OVER_WITHOUT_LINE)
                        // What is after a year that is closed is the next, or open.
                        .apart(YEAR_NOT_NEXT, CARRY_OVER_WITHOUT_LINE),
                Contest.of(
                                SetFrame.class,
                                BudgetContests::setFrame,
                                ROLE_MISSING,
                                UNKNOWN_FUND_SOURCE,
                                LABEL_OUT_OF_ORDER,
                                UNKNOWN_BUDGET_YEAR,
                                BUDGET_YEAR_CLOSED,
                                FUND_SOURCE_PAST_LAST_YEAR,
                                FRAME_BELOW_GRANTED)
                        .apart(UNKNOWN_BUDGET_YEAR, BUDGET_YEAR_CLOSED)
                        // Nothing was ever granted of a label, or in a year, that does not exist.
                        .apart(FRAME_BELOW_GRANTED, UNKNOWN_FUND_SOURCE, LABEL_OUT_OF_ORDER, UNKNOWN_BUDGET_YEAR),
                Contest.of(
                                AdoptBudget.class,
                                BudgetContests::adoptBudget,
                                ROLE_MISSING,
                                UNKNOWN_FUND_SOURCE,
                                LABEL_OUT_OF_ORDER,
                                UNKNOWN_BUDGET_YEAR,
                                UNKNOWN_FUNDING_APPLICATION,
                                BUDGET_YEAR_CLOSED,
                                BUDGET_ALREADY_ADOPTED,
                                OPENING_ALREADY_REGISTERED,
                                NAMED_TWICE,
                                FUND_SOURCE_PAST_LAST_YEAR,
                                APPLICATION_ALREADY_DECIDED,
                                LINES_DIFFER_FROM_YEAR,
                                APPLICATION_NOT_OF_BUDGET,
                                APPLIED_DIFFERS_FROM_APPLICATIONS,
                                NO_MORE_APPLICATIONS,
                                PROJECT_CLOSED,
                                AMOUNT_EXCEEDS_BALANCE)
                        // A year that is not open has no lines, no frames and no budget.
                        .apart(BUDGET_ALREADY_ADOPTED, OPENING_ALREADY_REGISTERED)
                        .apart(
                                UNKNOWN_BUDGET_YEAR,
                                BUDGET_YEAR_CLOSED,
                                BUDGET_ALREADY_ADOPTED,
                                OPENING_ALREADY_REGISTERED,
                                FUND_SOURCE_PAST_LAST_YEAR,
                                LINES_DIFFER_FROM_YEAR,
                                NO_MORE_APPLICATIONS,
                                AMOUNT_EXCEEDS_BALANCE));
    }

    static SourceLabel label(Set<RefusalCode> broken) {
        List<String> sources =
                new ArrayList<>(broken.contains(LABEL_OUT_OF_ORDER) ? List.of("OS", "GDS") : List.of("GDS", "OS"));
        if (broken.contains(UNKNOWN_FUND_SOURCE)) {
            sources.add("XX");
        }
        return new SourceLabel(sources);
    }

    private static Outcome openYear(Set<RefusalCode> broken) {
        Year year = broken.contains(FUND_SOURCE_PAST_LAST_YEAR) ? PAST_LAST_YEAR : Y2025;
        Scenario scenario = given(establish(), project("2021-37", null));
        if (broken.contains(CARRY_OVER_WITHOUT_LINE)) {
            scenario.and(open(year.minusYears(1), line("OLD", GDS)));
        }
        if (broken.contains(BUDGET_YEAR_ALREADY_OPEN)) {
            scenario.and(open(year));
        }
        if (broken.contains(YEAR_NOT_NEXT)) {
            scenario.and(open(year.plusYears(1)));
        }
        if (broken.contains(CARRY_OVER_WITHOUT_LINE)) {
            LineAmount old = new LineAmount(LineCode.of("OLD"), GDS, Money.of(5));
            scenario.and(new YearClosed(PROGRAMME, year.minusYears(1), List.of(old), List.of(), MINUTES, null));
        }
        NewLine line = new NewLine(
                LineCode.of("T01"),
                "LINES",
                "Digitalisering",
                broken.contains(UNKNOWN_PROJECT) ? "2000-01" : "2021-37",
                broken.contains(UNKNOWN_FOCUS_AREA) ? "FO-DIG" : null,
                "Nav Oslo",
                label(broken),
                false,
                List.of());
        return scenario.when(new OpenBudgetYear(
                        PROGRAMME,
                        year,
                        List.of(),
                        List.of(new BudgetBlock(
                                broken.contains(UNKNOWN_BUDGET_BLOCK) ? "OTHER" : "LINES", "Linjer", null)),
                        broken.contains(NAMED_TWICE) ? List.of(line, line) : List.of(line),
                        DAY))
                .as(Contests.asker(broken, Role.PROGRAMME_OFFICE));
    }

    private static Outcome setFrame(Set<RefusalCode> broken) {
        Year year = broken.contains(FUND_SOURCE_PAST_LAST_YEAR) ? PAST_LAST_YEAR : Y2025;
        SourceLabel label = label(broken);
        Scenario scenario = given(establish());
        if (!broken.contains(UNKNOWN_BUDGET_YEAR)) {
            scenario.and(open(year));
        }
        if (broken.contains(FRAME_BELOW_GRANTED)) {
            scenario.and(
                    new FrameSet(PROGRAMME, year, label, Money.ZERO, Money.of(10), MINUTES),
                    new FundsTransferred(
                            PROGRAMME,
                            year,
                            Account.frame(year, label),
                            Account.line(year, LineCode.of("T01"), label),
                            Money.of(10),
                            null,
                            MINUTES,
                            null,
                            null));
        }
        if (broken.contains(BUDGET_YEAR_CLOSED)) {
            scenario.and(new YearClosed(PROGRAMME, year, List.of(), List.of(), MINUTES, null));
        }
        return scenario.when(frame(year, label, 9)).as(Contests.asker(broken, Role.BOARD_SECRETARY));
    }

    private static Outcome adoptBudget(Set<RefusalCode> broken) {
        Year year = broken.contains(UNKNOWN_BUDGET_YEAR) ? Year.of(2024) : Y2025;
        Scenario scenario = ApplicationContests.applicationOn(broken, ApplicationKind.ORDINARY)
                .and(open(Year.of(2026), line("T02", GDS)))
                .and(submit("next", Year.of(2026), "T02", GDS, 1, ApplicationKind.ORDINARY));
        if (broken.contains(BUDGET_ALREADY_ADOPTED)) {
            scenario.and(adoptEmpty("2021-37", "T02"));
        }
        if (broken.contains(OPENING_ALREADY_REGISTERED)) {
            scenario.and(new OpeningRegistered(PROGRAMME, Y2025, List.of(), MINUTES));
        }
        ApplicationContests.decideIf(broken, scenario);
        ApplicationContests.closeIf(broken, scenario);
        List<PlannedAmounts> lines = new ArrayList<>();
        lines.add(planned("2021-37", 0, broken.contains(APPLIED_DIFFERS_FROM_APPLICATIONS) ? 101 : 100));
        if (!broken.contains(LINES_DIFFER_FROM_YEAR)) {
            lines.add(planned("T02", 0, 0));
        }
        if (broken.contains(UNKNOWN_FUND_SOURCE)) {
            lines.add(carriedOver("2021-37/XX", 0));
        }
        if (broken.contains(LABEL_OUT_OF_ORDER)) {
            lines.add(carriedOver("2021-37/OIO+GDS", 0));
        }
        if (broken.contains(FUND_SOURCE_PAST_LAST_YEAR)) {
            lines.add(carriedOver("2021-37/OS", 0));
        }
        List<String> applications = new ArrayList<>(List.of("a"));
        if (broken.contains(NAMED_TWICE)) {
            applications.add("a");
        }
        if (broken.contains(APPLICATION_NOT_OF_BUDGET)) {
            applications.add("next");
        }
        if (broken.contains(UNKNOWN_FUNDING_APPLICATION)) {
            applications.add("unknown");
        }
        return scenario.when(adopt(year, lines, applications.toArray(String[]::new)))
                .as(Contests.asker(broken, Role.BOARD_SECRETARY));
    }
}
