package no.tilsagn.scenario;

import static no.tilsagn.scenario.Sample.ALL;
import static no.tilsagn.scenario.Sample.FUND_SOURCES;
import static no.tilsagn.scenario.Sample.OS;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.SampleBudget.adopt;
import static no.tilsagn.scenario.SampleBudget.frame;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleBudget.planned;
import static no.tilsagn.scenario.SampleBudget.projectLine;
import static no.tilsagn.scenario.SampleBudget.submit;
import static no.tilsagn.scenario.SampleMoney.carriedOver;
import static no.tilsagn.scenario.SampleMoney.close;
import static no.tilsagn.scenario.SampleMoney.correct;
import static no.tilsagn.scenario.SampleMoney.estimate;
import static no.tilsagn.scenario.SampleMoney.giveBack;
import static no.tilsagn.scenario.SampleMoney.of;
import static no.tilsagn.scenario.SampleMoney.opening;
import static no.tilsagn.scenario.SampleMoney.plan;
import static no.tilsagn.scenario.SampleMoney.reallocate;
import static no.tilsagn.scenario.SampleMoney.report;
import static no.tilsagn.scenario.SampleMoney.split;
import static no.tilsagn.spending.Tertial.T2;
import static no.tilsagn.spending.Tertial.T3;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.budget.AdoptBudget;
import no.tilsagn.budget.OpenBudgetYear;
import no.tilsagn.budget.RegisterOpening;
import no.tilsagn.command.Command;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.transfer.ReallocateFunds;
import no.tilsagn.transfer.ReturnFunds;
import no.tilsagn.transfer.SplitSources;
import no.tilsagn.yearend.EstimateCarryOver;

/**
 * The domain guide's reference example as commands, by the numbers of its rows; the estimate is row {@code –}. Rows 3 to 5
 * are one adoption here, and 13 to 15 a return and a closing; 0 is what stood before.
 */
public final class ReferenceExample {

    private static final Year Y2025 = Year.of(2025);

    private static final List<Row> ROWS = List.of(
            row("0", "2024-01-01", establish(FUND_SOURCES)),
            row("0", "2024-01-01", project("2021-37", null)),
            row("0", "2024-01-01", project("2017-13", null)),
            row("0", "2024-01-01", year(Year.of(2024))),
            row(
                    "1",
                    "2024-01-01",
                    on(
                            "2024-01-01",
                            opening(
                                    2024,
                                    of("2021-37/OS", 14_000_000),
                                    of("2017-13/GDS+OS+OIO", 6_000_000),
                                    of("ADM/GDS+OS+OIO", 7_000_000)))),
            row(
                    "2",
                    "2024-08-31",
                    report(2024, T2, of("2021-37", 2_900_000), of("2017-13", 1_300_000), of("ADM", 2_400_000))),
            row(
                    "–",
                    "2024-08-31",
                    on(
                            "2024-08-31",
                            estimate(2024, of("2021-37", 9_700_000), of("2017-13", 3_918_000), of("ADM", 3_370_000)))),
            row("3-5", "2025-01-01", year(Y2025)),
            row("3-5", "2025-01-01", frame(Y2025, ALL, 1_000_000)),
            row("3-5", "2025-01-01", submit("adm", Y2025, "ADM", ALL, 1_000_000, ApplicationKind.ORDINARY)),
            row(
                    "3-5",
                    "2025-01-01",
                    adopt(
                            Y2025,
                            plan(
                                    planned("2021-37", 9_700_000, 0),
                                    planned("2017-13", 3_918_000, 0),
                                    planned("ADM", 3_370_000, 1_000_000)),
                            "adm")),
            row(
                    "6",
                    "2025-01-20",
                    report(2024, T3, of("2021-37", 4_550_000), of("2017-13", 1_982_000), of("ADM", 3_630_000))),
            row("7-8", "2025-02-10", close(2024)),
            row(
                    "9",
                    "2025-03-01",
                    on(
                            "2025-03-01",
                            split(
                                    2025,
                                    "2017-13/GDS+OS+OIO",
                                    of("GDS", 2_000_000),
                                    of("OS", 1_018_000),
                                    of("OIO", 1_000_000)))),
            row("10", "2025-04-15", on("2025-04-15", reallocate(2025, "2021-37", "2017-13", "OS", 450_000))),
            row("12", "2025-12-10", year(Year.of(2026))),
            row(
                    "12",
                    "2025-12-10",
                    on(
                            "2026-01-01",
                            adopt(
                                    Year.of(2026),
                                    plan(
                                            carriedOver("2021-37", 2_400_000),
                                            carriedOver("2017-13/GDS", 750_000),
                                            carriedOver("2017-13/OS", 600_000),
                                            carriedOver("2017-13/OIO", 650_000),
                                            carriedOver("ADM", 500_000))))),
            row(
                    "11",
                    "2025-12-31",
                    report(
                            2025,
                            T3,
                            of("2021-37", 6_500_000),
                            of("2017-13/GDS", 1_200_000),
                            of("2017-13/OS", 868_000),
                            of("2017-13/OIO", 400_000),
                            of("ADM", 3_900_000))),
            row("13", "2026-02-12", on("2025-12-31", giveBack(2025, "2021-37/OS", 500_000))),
            row("14-15", "2026-02-12", close(2025)),
            row("16", "2026-03-10", correct(2025, T3, "2021-37", 6_430_000)));

    private ReferenceExample() {}

    /**
     * A command of the example.
     *
     * @param number of the row it is in
     * @param recordedOn the day it is recorded
     */
    public record Row(String number, LocalDate recordedOn, Command command) {}

    /** All of it, in the order it is recorded. */
    public static List<Row> rows() {
        return ROWS;
    }

    /** The commands of a row. */
    public static Command[] row(String number) {
        return ROWS.stream()
                .filter(row -> row.number().equals(number))
                .map(Row::command)
                .toArray(Command[]::new);
    }

    private static Row row(String number, String recordedOn, Command command) {
        return new Row(number, LocalDate.parse(recordedOn), command);
    }

    private static OpenBudgetYear year(Year year) {
        return open(year, projectLine("2021-37", OS), projectLine("2017-13", ALL), line("ADM", ALL));
    }

    private static Command on(String day, RegisterOpening c) {
        return new RegisterOpening(c.programme(), c.year(), c.lines(), LocalDate.parse(day), c.decision());
    }

    private static Command on(String day, EstimateCarryOver c) {
        return new EstimateCarryOver(c.programme(), c.year(), c.lines(), LocalDate.parse(day));
    }

    private static Command on(String day, SplitSources c) {
        return new SplitSources(
                c.programme(), c.year(), c.line(), c.label(), c.parts(), LocalDate.parse(day), c.decision());
    }

    private static Command on(String day, ReallocateFunds c) {
        return new ReallocateFunds(
                c.programme(),
                c.year(),
                c.from(),
                c.to(),
                c.label(),
                c.amount(),
                c.deputising(),
                LocalDate.parse(day),
                c.decision());
    }

    private static Command on(String day, ReturnFunds c) {
        return new ReturnFunds(
                c.programme(), c.year(), c.line(), c.label(), c.amount(), LocalDate.parse(day), c.decision());
    }

    private static Command on(String day, AdoptBudget c) {
        return new AdoptBudget(
                c.programme(), c.year(), c.lines(), c.applications(), LocalDate.parse(day), c.decision());
    }
}
