package no.tilsagn.command;

import static no.tilsagn.command.RefusalCode.*;
import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.SampleBudget.adopt;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleBudget.planned;
import static no.tilsagn.scenario.SampleBudget.projectLine;
import static no.tilsagn.scenario.SampleMoney.correct;
import static no.tilsagn.scenario.SampleMoney.estimate;
import static no.tilsagn.scenario.SampleMoney.giveBack;
import static no.tilsagn.scenario.SampleMoney.of;
import static no.tilsagn.scenario.SampleMoney.plan;
import static no.tilsagn.scenario.SampleMoney.reallocate;
import static no.tilsagn.scenario.SampleMoney.report;
import static no.tilsagn.scenario.SampleMoney.split;
import static no.tilsagn.scenario.SampleRules.rule;
import static no.tilsagn.scenario.Scenario.given;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.project.Phase;
import no.tilsagn.rule.ReallocationAuthority;
import no.tilsagn.scenario.Outcome;
import no.tilsagn.scenario.SampleCase;
import no.tilsagn.scenario.SampleMoney;
import no.tilsagn.scenario.Scenario;
import no.tilsagn.spending.CorrectSpending;
import no.tilsagn.spending.ReportSpending;
import no.tilsagn.spending.SpendingReported;
import no.tilsagn.spending.SpentLine;
import no.tilsagn.spending.Tertial;
import no.tilsagn.transfer.ReallocateFunds;
import no.tilsagn.transfer.ReturnFunds;
import no.tilsagn.transfer.SourcePart;
import no.tilsagn.transfer.SourcesSplit;
import no.tilsagn.transfer.SplitSources;
import no.tilsagn.yearend.EstimateCarryOver;
import no.tilsagn.yearend.YearClosed;

/** The contests of the commands that move money through a year: lines of 100 kroner in 2025. */
final class MoneyContests {

    private static final String LINE = "2021-37";

    private MoneyContests() {}

    static Stream<Contest> all() {
        return Stream.of(
                ofMoney(
                                ReallocateFunds.class,
                                MoneyContests::reallocated,
                                LINE_NOT_AT_DISPOSAL,
                                DEPUTY_FOR_CHAIR_ONLY,
                                PROJECT_CLOSED,
                                AMOUNT_EXCEEDS_BALANCE)
                        .apart(UNKNOWN_BUDGET_LINE, PROJECT_CLOSED)
                        .apart(UNKNOWN_BUDGET_YEAR, LINE_NOT_AT_DISPOSAL),
                ofMoney(
                        ReturnFunds.class,
                        broken -> giveBack(year(broken), code(broken) + "/" + label(broken), asked(broken)),
                        AMOUNT_EXCEEDS_BALANCE),
                ofMoney(
                        SplitSources.class,
                        MoneyContests::splitSources,
                        NAMED_TWICE,
                        SOURCE_NOT_OF_LABEL,
                        AMOUNT_EXCEEDS_BALANCE),
                ofLines(ReportSpending.class, ACCOUNTING_NUMBER_DIFFERS, SPENDING_ALREADY_REPORTED),
                ofLines(EstimateCarryOver.class),
                Contest.of(
                                CorrectSpending.class,
                                MoneyContests::correctSpending,
                                ROLE_MISSING,
                                UNKNOWN_FUND_SOURCE,
                                LABEL_OUT_OF_ORDER,
                                UNKNOWN_BUDGET_YEAR,
                                UNKNOWN_BUDGET_LINE,
                                SUBMITTER_NOT_OF_LINE,
                                LABEL_NOT_OF_LINE,
                                LABEL_NEEDED,
                                SPENDING_NOT_REPORTED,
                                NOTHING_TO_CORRECT)
                        .apart(ROLE_MISSING, SUBMITTER_NOT_OF_LINE)
                        .apart(UNKNOWN_FUND_SOURCE, LABEL_OUT_OF_ORDER, LABEL_NOT_OF_LINE, LABEL_NEEDED)
                        .apart(LABEL_OUT_OF_ORDER, LABEL_NOT_OF_LINE, LABEL_NEEDED)
                        .apart(LABEL_NOT_OF_LINE, LABEL_NEEDED)
                        .apart(UNKNOWN_BUDGET_YEAR, SUBMITTER_NOT_OF_LINE)
                        .apart(SPENDING_NOT_REPORTED, NOTHING_TO_CORRECT));
    }

    /** Commands that move money of one line and label, named by both. */
    private static Contest ofMoney(
            Class<? extends Command> type, Function<Set<RefusalCode>, Command> command, RefusalCode... own) {
        List<RefusalCode> rules = new ArrayList<>(List.of(
                ROLE_MISSING,
                UNKNOWN_FUND_SOURCE,
                LABEL_OUT_OF_ORDER,
                UNKNOWN_BUDGET_YEAR,
                UNKNOWN_BUDGET_LINE,
                BUDGET_YEAR_CLOSED));
        if (type != ReturnFunds.class) {
            rules.add(BUDGET_NOT_ADOPTED);
        }
        rules.addAll(List.of(own));
        return Contest.of(
                        type,
                        broken -> money(broken)
                                .when(command.apply(broken))
                                .as(Contests.asker(broken, Role.BOARD_SECRETARY)),
                        rules.toArray(RefusalCode[]::new))
                .apart(UNKNOWN_BUDGET_YEAR, BUDGET_YEAR_CLOSED, BUDGET_NOT_ADOPTED);
    }

    /** Commands that name lines, each with its label or without. */
    private static Contest ofLines(Class<? extends Command> type, RefusalCode... own) {
        boolean spending = type == ReportSpending.class;
        List<RefusalCode> rules = new ArrayList<>(List.of(
                ROLE_MISSING,
                UNKNOWN_FUND_SOURCE,
                LABEL_OUT_OF_ORDER,
                UNKNOWN_BUDGET_YEAR,
                UNKNOWN_BUDGET_LINE,
                BUDGET_YEAR_CLOSED,
                BUDGET_NOT_ADOPTED,
                NAMED_TWICE,
                LABEL_NOT_OF_LINE,
                LABEL_NEEDED));
        if (spending) {
            rules.add(SUBMITTER_NOT_OF_LINE);
        }
        rules.addAll(List.of(own));
        return Contest.of(type, broken -> lines(broken, spending), rules.toArray(RefusalCode[]::new))
                .apart(ROLE_MISSING, SUBMITTER_NOT_OF_LINE)
                .apart(
                        UNKNOWN_BUDGET_YEAR,
                        BUDGET_YEAR_CLOSED,
                        BUDGET_NOT_ADOPTED,
                        LABEL_NEEDED,
                        SUBMITTER_NOT_OF_LINE,
                        SPENDING_ALREADY_REPORTED);
    }

    private static Outcome lines(Set<RefusalCode> broken, boolean spending) {
        List<SampleMoney.Of> lines = new ArrayList<>(List.of(of("T02", 1)));
        if (broken.contains(UNKNOWN_FUND_SOURCE)) {
            lines.add(of("T02/XX", 1));
        }
        if (broken.contains(LABEL_OUT_OF_ORDER)) {
            lines.add(of("T02/OS+GDS", 1));
        }
        if (broken.contains(UNKNOWN_BUDGET_LINE)) {
            lines.add(of("T99", 1));
        }
        if (broken.contains(NAMED_TWICE)) {
            lines.add(of("T02/GDS", 1));
        }
        if (broken.contains(LABEL_NOT_OF_LINE)) {
            lines.add(of("T02/OIO", 1));
        }
        if (broken.contains(LABEL_NEEDED)) {
            lines.add(of("T03", 1));
        }
        if (broken.contains(SUBMITTER_NOT_OF_LINE)) {
            lines.add(of(LINE + "/GDS+OS", 1));
        }
        Scenario scenario = money(broken);
        if (broken.contains(SPENDING_ALREADY_REPORTED)) {
            scenario.and(reported(Tertial.T2));
        }
        SampleMoney.Of[] named = lines.toArray(SampleMoney.Of[]::new);
        ReportSpending report = report(year(broken), Tertial.T1, named);
        return scenario.when(
                        !spending
                                ? estimate(year(broken), named)
                                : broken.contains(ACCOUNTING_NUMBER_DIFFERS) ? numbered(report) : report)
                .as(Contests.asker(broken, Role.PROGRAMME_OFFICE));
    }

    /** The first line, which has no project, given an accounting number. */
    private static ReportSpending numbered(ReportSpending report) {
        List<ReportSpending.Line> lines = new ArrayList<>(report.lines());
        ReportSpending.Line first = lines.getFirst();
        lines.set(0, new ReportSpending.Line(first.line(), first.label(), "30151703", first.cumulative()));
        return new ReportSpending(report.programme(), report.year(), report.tertial(), lines);
    }

    /** A year with lines of 100 kroner, closed or not adopted where that is to stand against a command. */
    private static Scenario money(Set<RefusalCode> broken) {
        Scenario scenario = given(
                establish(),
                project(LINE, null),
                project("2017-13", broken.contains(PROJECT_CLOSED) ? Phase.STOPPED : null),
                open(
                        projectLine(LINE, SourceLabel.of("GDS+OS")),
                        projectLine("2017-13", SourceLabel.of("GDS+OS")),
                        line("T02", GDS),
                        line("T03", SourceLabel.of("GDS+OS"))));
        if (!broken.contains(BUDGET_NOT_ADOPTED)) {
            scenario.and(adopt(plan(
                    planned(LINE, 100, 0), planned("2017-13", 0, 0), planned("T02", 100, 0), planned("T03", 100, 0))));
        }
        if (broken.contains(LABEL_NEEDED)) {
            scenario.and(new SourcesSplit(
                    PROGRAMME,
                    Year.of(2025),
                    LineCode.of("T03"),
                    SourceLabel.of("GDS+OS"),
                    List.of(new SourcePart("OS", Money.of(1))),
                    MINUTES));
        }
        if (broken.contains(LINE_NOT_AT_DISPOSAL)) {
            scenario.and(rule(new ReallocationAuthority(List.of(LineCode.of(LINE)))));
        }
        if (broken.contains(BUDGET_YEAR_CLOSED)) {
            scenario.and(new YearClosed(PROGRAMME, Year.of(2025), List.of(), List.of(), MINUTES, null));
        }
        return scenario;
    }

    private static Command reallocated(Set<RefusalCode> broken) {
        return reallocate(
                year(broken),
                LINE,
                to(broken),
                label(broken),
                asked(broken),
                broken.contains(DEPUTY_FOR_CHAIR_ONLY) ? SampleCase.FOR_RECUSED_CHAIR : null,
                MINUTES);
    }

    private static Command splitSources(Set<RefusalCode> broken) {
        List<SampleMoney.Of> parts = new ArrayList<>(List.of(of("GDS", asked(broken))));
        if (broken.contains(NAMED_TWICE)) {
            parts.add(of("GDS", 1));
        }
        if (broken.contains(SOURCE_NOT_OF_LABEL)) {
            parts.add(of("OIO", 1));
        }
        return split(year(broken), code(broken) + "/" + label(broken), parts.toArray(SampleMoney.Of[]::new));
    }

    private static Outcome correctSpending(Set<RefusalCode> broken) {
        Scenario scenario = money(broken);
        if (!broken.contains(SPENDING_NOT_REPORTED)) {
            scenario.and(reported(Tertial.T1));
        }
        String label = broken.contains(UNKNOWN_FUND_SOURCE)
                ? "/XX"
                : broken.contains(LABEL_OUT_OF_ORDER) ? "/OS+GDS" : broken.contains(LABEL_NOT_OF_LINE) ? "/OIO" : "";
        String code = broken.contains(UNKNOWN_BUDGET_LINE) ? "T99" : broken.contains(LABEL_NEEDED) ? "T03" : "T02";
        Role right = broken.contains(SUBMITTER_NOT_OF_LINE) ? Role.PROJECT_OWNER : Role.PROGRAMME_OFFICE;
        return scenario.when(
                        correct(year(broken), Tertial.T1, code + label, broken.contains(NOTHING_TO_CORRECT) ? 10 : 11))
                .as(Contests.asker(broken, right));
    }

    /** What T02 and T03 have spent; put there as history, since a later rule may have stood against it. */
    private static SpendingReported reported(Tertial tertial) {
        return new SpendingReported(
                PROGRAMME,
                Year.of(2025),
                tertial,
                List.of(
                        new SpentLine(LineCode.of("T02"), GDS, Money.of(10), Money.of(10)),
                        new SpentLine(LineCode.of("T03"), SourceLabel.of("GDS+OS"), Money.of(10), Money.of(10))));
    }

    static int year(Set<RefusalCode> broken) {
        return broken.contains(UNKNOWN_BUDGET_YEAR) ? 2024 : 2025;
    }

    private static String code(Set<RefusalCode> broken) {
        return broken.contains(UNKNOWN_BUDGET_LINE) ? "T99" : LINE;
    }

    private static String to(Set<RefusalCode> broken) {
        return broken.contains(UNKNOWN_BUDGET_LINE) ? "T99" : "2017-13";
    }

    private static String label(Set<RefusalCode> broken) {
        return BudgetContests.label(broken).toString();
    }

    private static long asked(Set<RefusalCode> broken) {
        return broken.contains(AMOUNT_EXCEEDS_BALANCE) ? 101 : 1;
    }
}
