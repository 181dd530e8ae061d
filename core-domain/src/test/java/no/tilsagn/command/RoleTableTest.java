package no.tilsagn.command;

import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.focusArea;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.SampleBudget.adopt;
import static no.tilsagn.scenario.SampleBudget.adoptEmpty;
import static no.tilsagn.scenario.SampleBudget.approve;
import static no.tilsagn.scenario.SampleBudget.flagged;
import static no.tilsagn.scenario.SampleBudget.frame;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleBudget.planned;
import static no.tilsagn.scenario.SampleBudget.projectLine;
import static no.tilsagn.scenario.SampleBudget.reject;
import static no.tilsagn.scenario.SampleBudget.supplementary;
import static no.tilsagn.scenario.SampleBudget.withdraw;
import static no.tilsagn.scenario.SampleCase.appeal;
import static no.tilsagn.scenario.SampleCase.caseWork;
import static no.tilsagn.scenario.SampleCase.decideAppeal;
import static no.tilsagn.scenario.SampleCase.defer;
import static no.tilsagn.scenario.SampleCase.letter;
import static no.tilsagn.scenario.SampleCase.recommend;
import static no.tilsagn.scenario.SampleMoney.close;
import static no.tilsagn.scenario.SampleMoney.correct;
import static no.tilsagn.scenario.SampleMoney.estimate;
import static no.tilsagn.scenario.SampleMoney.giveBack;
import static no.tilsagn.scenario.SampleMoney.lift;
import static no.tilsagn.scenario.SampleMoney.of;
import static no.tilsagn.scenario.SampleMoney.opening;
import static no.tilsagn.scenario.SampleMoney.reallocate;
import static no.tilsagn.scenario.SampleMoney.report;
import static no.tilsagn.scenario.SampleMoney.split;
import static no.tilsagn.scenario.SampleRules.boardDecidesAll;
import static no.tilsagn.scenario.SampleRules.limits2018;
import static no.tilsagn.scenario.SampleRules.rule;
import static no.tilsagn.scenario.Scenario.given;
import static no.tilsagn.scenario.Scenario.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.fundingapplication.AppealOutcome;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.project.Phase;
import no.tilsagn.rule.ReallocationAuthority;
import no.tilsagn.scenario.Attempt;
import no.tilsagn.scenario.Families;
import no.tilsagn.scenario.Outcome;
import no.tilsagn.scenario.Scenario;
import no.tilsagn.spending.Tertial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may give which command: every command in every role. */
class RoleTableTest {

    /** "yes" may, "-" may not, "line" may give the command, but not for a line like this one, "limit" not for its amount. */
    private static final String TABLE = """
            command                              | secretary chair leader office owners project auditor dashboard operator
            establish a programme                | yes       -     -      -      -      -       -       -         -
            register a rule version              | yes       -     -      -      -      -       -       -         -
            set a frame                          | yes       -     -      -      -      -       -       -         -
            adopt the budget                     | yes       -     -      -      -      -       -       -         -
            record case work                     | -         -     yes    yes    -      -       -       -         -
            recommend                            | -         -     -      -      yes    -       -       -         -
            approve an application               | yes       limit limit  -      -      -       -       -         -
            reject an application                | yes       limit limit  -      -      -       -       -         -
            defer an application                 | yes       limit limit  -      -      -       -       -         -
            decide an appeal                     | yes       limit limit  -      -      -       -       -         -
            record a grant letter                | -         -     -      yes    -      -       -       -         -
            register a project                   | -         -     yes    yes    -      -       -       -         -
            register a focus area                | -         -     yes    yes    -      -       -       -         -
            open a budget year                   | -         -     yes    yes    -      -       -       -         -
            take over the first opening          | yes       -     -      -      -      -       -       -         -
            lift a flag                          | yes       -     -      -      -      -       -       -         -
            reallocate                           | yes       line  -      -      -      -       -       -         -
            reallocate out of the chair's line   | line      yes   -      -      -      -       -       -         -
            give back                            | yes       -     -      -      -      -       -       -         -
            split a set of sources               | yes       -     -      -      -      -       -       -         -
            close a year                         | yes       -     -      -      -      -       -       -         -
            estimate a carry-over                | -         -     yes    yes    -      -       -       -         -
            report for a project's line          | -         -     -      line   -      yes     -       -         -
            report for a line without project    | -         -     -      yes    -      line    -       -         -
            correct for a project's line         | -         -     -      line   -      yes     -       -         -
            correct for a line without project   | -         -     -      yes    -      line    -       -         -
            apply for a project's line           | -         -     -      line   -      yes     -       -         -
            apply for a line without project     | -         -     -      yes    -      line    -       -         -
            withdraw for a project's line        | -         -     -      line   -      yes     -       -         -
            withdraw for a line without project  | -         -     -      yes    -      line    -       -         -
            appeal for a project's line          | -         -     -      line   -      yes     -       -         -
            appeal for a line without project    | -         -     -      yes    -      line    -       -         -
            """ + PhaseRoles.TABLE + RegisterRoles.TABLE + MeetingRoles.TABLE;

    private static final List<Role> COLUMNS = List.of(
            Role.BOARD_SECRETARY,
            Role.BOARD_CHAIR,
            Role.PROGRAMME_LEADER,
            Role.PROGRAMME_OFFICE,
            Role.OWNER_GROUP,
            Role.PROJECT_OWNER,
            Role.AUDITOR,
            Role.DASHBOARD,
            Role.OPERATOR);

    /** Nothing but the role can stand against the command. */
    private static Attempt attempt(String command) {
        return switch (command) {
            case "establish a programme" -> nothing().when(establish());
            case "register a rule version" -> all().when(rule(limits2018()));
            case "set a frame" -> all().when(frame(GDS, 9));
            case "adopt the budget" ->
                given(establish(), open(line("T01", GDS))).when(adoptEmpty("T01"));
            case "approve an application" -> all().when(approve("office"));
            case "reject an application" -> all().when(reject("office"));
            case "record case work" -> all().when(caseWork("office"));
            case "recommend" -> all().and(caseWork("office")).when(recommend("office", 1));
            case "defer an application" -> all().when(defer("office"));
            case "decide an appeal" ->
                all().and(reject("office"), appeal("office"))
                        .when(decideAppeal("office", AppealOutcome.DISMISSED, null));
            case "record a grant letter" -> all().and(approve("office")).when(letter("office"));
            case "appeal for a project's line" -> all().and(reject("owner")).when(appeal("owner"));
            case "appeal for a line without project" ->
                all().and(reject("office")).when(appeal("office"));
            case "register a project" -> all().when(project("2021-39", null));
            case "register a focus area" -> all().when(focusArea("FO-DIG"));
            case "open a budget year" -> all().when(open(Year.of(2026)));
            case "take over the first opening" ->
                given(establish(), open(line("T01", GDS))).when(opening(2025, of("T01/GDS", 1)));
            case "lift a flag" ->
                given(establish(), open(flagged(line("T01", GDS)))).when(lift(2025, "T01"));
            case "reallocate" -> money().when(reallocate(2025, "2021-37", "T01", "GDS", 1));
            case "reallocate out of the chair's line" ->
                money().and(rule(new ReallocationAuthority(List.of(LineCode.of("T01")))))
                        .when(reallocate(2025, "T01", "2021-37", "GDS", 1));
            case "give back" -> money().when(giveBack(2025, "2021-37/GDS", 1));
            case "split a set of sources" -> money().when(split(2025, "T02/GDS+OS", of("OS", 1)));
            case "close a year" -> money().when(close(2025));
            case "estimate a carry-over" -> money().when(estimate(2025, of("T01", 1)));
            case "report for a project's line" -> money().when(report(2025, Tertial.T3, of("2021-37", 1)));
            case "report for a line without project" -> money().when(report(2025, Tertial.T3, of("T01", 1)));
            case "correct for a project's line" -> money().when(correct(2025, Tertial.T1, "2021-37", 2));
            case "correct for a line without project" -> money().when(correct(2025, Tertial.T1, "T01", 2));
            case "apply for a project's line" -> all().when(supplementary("b", "2021-37", GDS, 1));
            case "apply for a line without project" -> all().when(supplementary("b", "T01", GDS, 1));
            case "withdraw for a project's line" -> all().when(withdraw("owner"));
            case "withdraw for a line without project" -> all().when(withdraw("office"));
            default ->
                PhaseRoles.TABLE.contains(command + " ")
                        ? PhaseRoles.attempt(command, all())
                        : MeetingRoles.TABLE.contains(command + " ")
                                ? MeetingRoles.attempt(command, all())
                                : RegisterRoles.attempt(command, all());
        };
    }

    private static Scenario all() {
        return given(
                establish(),
                rule(boardDecidesAll()),
                project("2021-37", null),
                project("2021-38", Phase.IDEA),
                open(projectLine("2021-37", GDS), line("T01", GDS)),
                frame(GDS, 10),
                adoptEmpty("2021-37", "T01"),
                supplementary("owner", "2021-37", GDS, 1),
                supplementary("office", "T01", GDS, 1));
    }

    /** A year with money on its lines, and spending reported. */
    private static Scenario money() {
        return given(
                establish(),
                project("2021-37", null),
                open(projectLine("2021-37", GDS), line("T01", GDS), line("T02", SourceLabel.of("GDS+OS"))),
                adopt(List.of(planned("2021-37", 10, 0), planned("T01", 10, 0), planned("T02", 10, 0))),
                report(2025, Tertial.T1, of("2021-37", 1), of("T01", 1)));
    }

    static Stream<Arguments> cells() {
        return TABLE.lines().skip(1).flatMap(line -> {
            String command = line.split("\\|", -1)[0].trim();
            List<String> cells = Arrays.asList(line.split("\\|", -1)[1].trim().split(" +"));
            return COLUMNS.stream().map(role -> Arguments.of(command, role, cells.get(COLUMNS.indexOf(role))));
        });
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @MethodSource("cells")
    void a_command_is_for_the_roles_of_the_table(String command, Role role, String expected) {
        Outcome outcome = attempt(command).as(role).inRole(role);
        switch (expected) {
            case "yes" -> outcome.isAccepted();
            case "limit" -> outcome.isRefusedBy(RefusalCode.WRONG_AUTHORITY);
            case "line" ->
                outcome.isRefusedBy(
                        command.startsWith("reallocate")
                                ? RefusalCode.LINE_NOT_AT_DISPOSAL
                                : RefusalCode.SUBMITTER_NOT_OF_LINE);
            case "-" -> outcome.isRefused(RefusalCode.ROLE_MISSING, "needed", needed(command), "held", role.claim());
            default -> throw new IllegalArgumentException(expected);
        }
    }

    private static String needed(String command) {
        return switch (command) {
            case "register a project",
                    "register a focus area",
                    "open a budget year",
                    "estimate a carry-over",
                    "name a lead",
                    "review a benefits plan" -> "programme-office, programme-leader";
            case "register evidence", "hand a project over" -> "programme-office, programme-leader, project-owner";
            case "apply for a project's line",
                    "apply for a line without project",
                    "withdraw for a project's line",
                    "report for a project's line",
                    "report for a line without project",
                    "correct for a project's line",
                    "correct for a line without project",
                    "withdraw for a line without project",
                    "appeal for a project's line",
                    "appeal for a line without project" -> "project-owner, programme-office";
            case "approve an application", "reject an application", "defer an application", "decide an appeal" ->
                "board-secretary, board-chair, programme-leader";
            case "record case work" -> "programme-office, programme-leader";
            case "recommend", "recommend at a gate" -> "owner-group";
            case "reallocate", "reallocate out of the chair's line" -> "board-secretary, board-chair";
            case "record a grant letter" -> "programme-office";
            default -> RegisterRoles.areTheOffices(command) ? "programme-office, programme-leader" : "board-secretary";
        };
    }

    @ParameterizedTest
    @MethodSource("commands")
    void without_any_role_no_command_is_accepted(String command) {
        attempt(command).as().isRefused(RefusalCode.ROLE_MISSING, "needed", needed(command), "held", "");
    }

    static Stream<String> commands() {
        return TABLE.lines().skip(1).map(line -> line.split("\\|", -1)[0].trim());
    }

    @Test
    void the_table_has_every_role() {
        assertThat(COLUMNS).containsExactlyInAnyOrder(Role.values());
    }

    @Test
    void the_table_has_every_command() {
        Set<Class<?>> inTable =
                commands().map(command -> attempt(command).command().getClass()).collect(Collectors.toSet());
        assertThat(inTable).isEqualTo(Families.leaves(Command.class));
    }

    @Test
    void a_second_role_takes_nothing_away() {
        all().when(frame(GDS, 9))
                .as(Role.AUDITOR, Role.BOARD_SECRETARY, Role.OPERATOR)
                .inRole(Role.BOARD_SECRETARY)
                .isAccepted();
    }

    @Test
    void who_may_not_is_recorded_under_the_first_role_held() {
        all().when(frame(GDS, 9))
                .as(Role.OPERATOR, Role.BOARD_CHAIR)
                .inRole(Role.BOARD_CHAIR)
                .isRefused(RefusalCode.ROLE_MISSING, "needed", "board-secretary", "held", "board-chair, operator");
    }

    @Test
    void a_claim_names_its_role_and_nothing_else_does() {
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(Role.ofClaim(role.claim())).contains(role));
        assertThat(Stream.of(Role.values()).map(Role::claim))
                .containsExactly(
                        "board-secretary",
                        "board-chair",
                        "programme-leader",
                        "programme-office",
                        "owner-group",
                        "project-owner",
                        "auditor",
                        "dashboard",
                        "operator");
        assertThat(Role.ofClaim("BOARD_SECRETARY")).isEmpty();
        assertThat(Role.ofClaim("observer")).isEmpty();
    }
}
