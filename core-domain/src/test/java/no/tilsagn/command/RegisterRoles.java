package no.tilsagn.command;

import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.SampleRegisters.NOT_STATED;
import static no.tilsagn.scenario.SampleRegisters.approve;
import static no.tilsagn.scenario.SampleRegisters.benefit;
import static no.tilsagn.scenario.SampleRegisters.end;
import static no.tilsagn.scenario.SampleRegisters.gathering;
import static no.tilsagn.scenario.SampleRegisters.goal;
import static no.tilsagn.scenario.SampleRegisters.held;
import static no.tilsagn.scenario.SampleRegisters.indicator;
import static no.tilsagn.scenario.SampleRegisters.measure;
import static no.tilsagn.scenario.SampleRegisters.plan;
import static no.tilsagn.scenario.SampleRegisters.rate;
import static no.tilsagn.scenario.SampleRegisters.resources;
import static no.tilsagn.scenario.SampleRegisters.result;
import static no.tilsagn.scenario.SampleRegisters.review;
import static no.tilsagn.scenario.SampleRegisters.revise;
import static no.tilsagn.scenario.SampleRegisters.rigs;
import static no.tilsagn.scenario.SampleRegisters.risk;
import static no.tilsagn.scenario.SampleRegisters.seat;
import static no.tilsagn.scenario.SampleRegisters.status;
import static no.tilsagn.scenario.SampleRemarks.OF_THE_YEAR;
import static no.tilsagn.scenario.SampleRemarks.remark;

import java.util.Map;
import no.tilsagn.board.SeatKind;
import no.tilsagn.plannedwork.PlannedWorkStatus;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.rating.Rating;
import no.tilsagn.scenario.Attempt;
import no.tilsagn.scenario.Scenario;

/** The rows of {@link RoleTableTest} about registers. */
final class RegisterRoles {

    static final String TABLE = """
            register a risk                      | -         -     yes    yes    -      -       -       -         -
            review a risk                        | -         -     yes    yes    -      -       -       -         -
            register a goal                      | -         -     yes    yes    -      -       -       -         -
            register a benefit                   | -         -     yes    yes    -      -       -       -         -
            define an indicator                  | -         -     yes    yes    -      -       -       -         -
            measure a benefit                    | -         -     yes    yes    -      -       -       -         -
            set a benefits plan                  | -         -     yes    yes    -      -       -       -         -
            register planned work                | -         -     yes    yes    -      -       -       -         -
            record the status of planned work    | -         -     yes    yes    -      -       -       -         -
            register resources                   | -         -     yes    yes    -      -       -       -         -
            revise resources                     | -         -     yes    yes    -      -       -       -         -
            register a gathering                 | -         -     yes    yes    -      -       -       -         -
            record that a gathering was held     | -         -     yes    yes    -      -       -       -         -
            register a seat                      | yes       -     -      -      -      -       -       -         -
            end a seat                           | yes       -     -      -      -      -       -       -         -
            approve a report                     | yes       -     -      -      -      -       -       -         -
            rate a project                       | -         -     yes    yes    -      -       -       -         -
            register a remark                    | -         -     yes    yes    -      -       -       -         -
            """;

    private static final PortfolioMember OSLOJOBB = PortfolioMember.of("2021-37", null);

    private RegisterRoles() {}

    /** Whether it is one of these rows, and not the board secretary's. */
    static boolean areTheOffices(String command) {
        return TABLE.lines().anyMatch(row -> row.startsWith(command + " ") && row.contains("| - "));
    }

    /** Nothing but the role can stand against the command. */
    static Attempt attempt(String command, Scenario programme) {
        return switch (command) {
            case "register a risk" -> programme.when(risk("R01", NOT_STATED, null));
            case "review a risk" ->
                programme.and(risk("R01", NOT_STATED, null)).when(review("R01", NOT_STATED, null, DAY));
            case "register a goal" -> programme.when(goal("G1"));
            case "register a benefit" -> programme.when(benefit("B01"));
            case "define an indicator" -> programme.and(benefit("B01")).when(indicator("B01", DAY));
            case "measure a benefit" ->
                programme.and(benefit("B01"), indicator("B01", DAY)).when(measure("B01", "42", DAY));
            case "set a benefits plan" -> programme.and(benefit("B01")).when(plan(OSLOJOBB, DAY, "B01"));
            case "register planned work" -> programme.when(result("P01", OSLOJOBB));
            case "record the status of planned work" ->
                programme.and(result("P01", OSLOJOBB)).when(status("P01", PlannedWorkStatus.REACHED, DAY));
            case "register resources" -> programme.when(resources(rigs(20)));
            case "revise resources" -> programme.and(resources(rigs(20))).when(revise(DAY, rigs(19)));
            case "register a gathering" -> programme.when(gathering("S1"));
            case "record that a gathering was held" ->
                programme.and(gathering("S1")).when(held("S1", DAY));
            case "register a seat" -> programme.when(seat("05", SeatKind.MEMBER));
            case "end a seat" -> programme.and(seat("05", SeatKind.MEMBER)).when(end("05", DAY));
            case "approve a report" -> programme.when(approve(2025));
            case "rate a project" -> programme.when(rate("2021-37", Rating.of(Map.of(), false), DAY));
            case "register a remark" -> programme.when(remark("INC-15", OF_THE_YEAR));
            default -> throw new IllegalArgumentException(command);
        };
    }
}
