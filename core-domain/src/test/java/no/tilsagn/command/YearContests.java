package no.tilsagn.command;

import static no.tilsagn.command.RefusalCode.*;
import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.OS;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleBudget.adopt;
import static no.tilsagn.scenario.SampleBudget.flagged;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleBudget.planned;
import static no.tilsagn.scenario.SampleMoney.close;
import static no.tilsagn.scenario.SampleMoney.lift;
import static no.tilsagn.scenario.SampleMoney.of;
import static no.tilsagn.scenario.SampleMoney.opening;
import static no.tilsagn.scenario.SampleMoney.plan;
import static no.tilsagn.scenario.SampleMoney.report;
import static no.tilsagn.scenario.Scenario.given;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.tilsagn.budget.LiftFlag;
import no.tilsagn.budget.OpeningRegistered;
import no.tilsagn.budget.RegisterOpening;
import no.tilsagn.programme.FundSource;
import no.tilsagn.scenario.Outcome;
import no.tilsagn.scenario.SampleMoney;
import no.tilsagn.scenario.Scenario;
import no.tilsagn.spending.Tertial;
import no.tilsagn.yearend.CloseYear;
import no.tilsagn.yearend.YearClosed;

/** The contests of the commands that open and close a year. */
final class YearContests {

    private YearContests() {}

    static Stream<Contest> all() {
        return Stream.of(
                Contest.of(
                                RegisterOpening.class,
                                YearContests::registerOpening,
                                ROLE_MISSING,
                                UNKNOWN_FUND_SOURCE,
                                LABEL_OUT_OF_ORDER,
                                UNKNOWN_BUDGET_YEAR,
                                UNKNOWN_BUDGET_LINE,
                                BUDGET_YEAR_CLOSED,
                                BUDGET_ALREADY_ADOPTED,
                                OPENING_ALREADY_REGISTERED,
                                YEAR_NOT_FIRST,
                                NAMED_TWICE,
                                FUND_SOURCE_PAST_LAST_YEAR)
                        .apart(BUDGET_ALREADY_ADOPTED, OPENING_ALREADY_REGISTERED)
                        .apart(
                                UNKNOWN_BUDGET_YEAR,
                                BUDGET_YEAR_CLOSED,
                                BUDGET_ALREADY_ADOPTED,
                                OPENING_ALREADY_REGISTERED),
                Contest.of(
                                LiftFlag.class,
                                YearContests::liftFlag,
                                ROLE_MISSING,
                                UNKNOWN_BUDGET_YEAR,
                                UNKNOWN_BUDGET_LINE,
                                BUDGET_YEAR_CLOSED,
                                LINE_NOT_FLAGGED)
                        .apart(UNKNOWN_BUDGET_YEAR, BUDGET_YEAR_CLOSED, LINE_NOT_FLAGGED, UNKNOWN_BUDGET_LINE),
                Contest.of(
                                CloseYear.class,
                                YearContests::closeYear,
                                ROLE_MISSING,
                                UNKNOWN_BUDGET_YEAR,
                                BUDGET_YEAR_CLOSED,
                                BUDGET_NOT_ADOPTED,
                                YEAR_BEFORE_OPEN,
                                LINES_BELOW_ZERO,
                                CARRY_OVER_WITHOUT_LINE)
                        .apart(
                                UNKNOWN_BUDGET_YEAR,
                                BUDGET_YEAR_CLOSED,
                                BUDGET_NOT_ADOPTED,
                                YEAR_BEFORE_OPEN,
                                LINES_BELOW_ZERO,
                                CARRY_OVER_WITHOUT_LINE)
                        .apart(BUDGET_NOT_ADOPTED, LINES_BELOW_ZERO, CARRY_OVER_WITHOUT_LINE)
                        .apart(LINES_BELOW_ZERO, CARRY_OVER_WITHOUT_LINE));
    }

    private static Outcome registerOpening(Set<RefusalCode> broken) {
        List<FundSource> sources = List.of(
                new FundSource("GDS", "Groruddalen", Year.of(2026)),
                new FundSource("OS", "Oslo sør", Year.of(broken.contains(FUND_SOURCE_PAST_LAST_YEAR) ? 2024 : 2026)));
        Scenario scenario = given(establish(sources));
        if (broken.contains(YEAR_NOT_FIRST)) {
            scenario.and(open(Year.of(2023), line("T01", GDS)), open(Year.of(2024), line("T01", GDS)));
        }
        scenario.and(open(line("T01", GDS)));
        if (broken.contains(BUDGET_ALREADY_ADOPTED)) {
            scenario.and(adopt(plan(planned("T01", 0, 0))));
        }
        if (broken.contains(OPENING_ALREADY_REGISTERED)) {
            scenario.and(new OpeningRegistered(PROGRAMME, Year.of(2025), List.of(), MINUTES));
        }
        if (broken.contains(BUDGET_YEAR_CLOSED)) {
            scenario.and(new YearClosed(PROGRAMME, Year.of(2025), List.of(), List.of(), MINUTES, null));
        }
        List<SampleMoney.Of> lines = new ArrayList<>(List.of(of("T01/GDS", 1), of("T01/OS", 1)));
        if (broken.contains(UNKNOWN_FUND_SOURCE)) {
            lines.add(of("T01/XX", 1));
        }
        if (broken.contains(LABEL_OUT_OF_ORDER)) {
            lines.add(of("T01/OS+GDS", 1));
        }
        if (broken.contains(UNKNOWN_BUDGET_LINE)) {
            lines.add(of("T99/GDS", 1));
        }
        if (broken.contains(NAMED_TWICE)) {
            lines.add(of("T01/GDS", 2));
        }
        return scenario.when(opening(
                        broken.contains(UNKNOWN_BUDGET_YEAR) ? 2022 : 2025, lines.toArray(SampleMoney.Of[]::new)))
                .as(Contests.asker(broken, Role.BOARD_SECRETARY));
    }

    private static Outcome liftFlag(Set<RefusalCode> broken) {
        var flaggedOrNot = line("T01", GDS);
        Scenario scenario =
                given(establish(), open(broken.contains(LINE_NOT_FLAGGED) ? flaggedOrNot : flagged(flaggedOrNot)));
        if (broken.contains(BUDGET_YEAR_CLOSED)) {
            scenario.and(new YearClosed(PROGRAMME, Year.of(2025), List.of(), List.of(), MINUTES, null));
        }
        return scenario.when(lift(MoneyContests.year(broken), broken.contains(UNKNOWN_BUDGET_LINE) ? "T99" : "T01"))
                .as(Contests.asker(broken, Role.BOARD_SECRETARY));
    }

    private static Outcome closeYear(Set<RefusalCode> broken) {
        Scenario scenario = given(establish());
        if (broken.contains(YEAR_BEFORE_OPEN)) {
            scenario.and(open(Year.of(2024)));
        }
        scenario.and(
                open(line("T01", OS)),
                open(Year.of(2026), line(broken.contains(CARRY_OVER_WITHOUT_LINE) ? "T02" : "T01", OS)));
        if (!broken.contains(BUDGET_NOT_ADOPTED)) {
            scenario.and(adopt(plan(planned("T01", 100, 0))));
        }
        if (broken.contains(LINES_BELOW_ZERO)) {
            scenario.and(report(2025, Tertial.T3, of("T01", 101)));
        }
        if (broken.contains(BUDGET_YEAR_CLOSED)) {
            scenario.and(new YearClosed(PROGRAMME, Year.of(2025), List.of(), List.of(), MINUTES, null));
        }
        return scenario.when(close(broken.contains(UNKNOWN_BUDGET_YEAR) ? 2023 : 2025))
                .as(Contests.asker(broken, Role.BOARD_SECRETARY));
    }
}
