package no.tilsagn.command;

import static no.tilsagn.command.RefusalCode.*;

import java.time.Year;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tilsagn.focusarea.RegisterFocusArea;
import no.tilsagn.programme.EstablishProgramme;
import no.tilsagn.project.BuildsOn;
import no.tilsagn.project.RegisterProject;
import no.tilsagn.rule.FundSourceLastYear;
import no.tilsagn.rule.RegisterRuleVersion;
import no.tilsagn.scenario.Outcome;
import no.tilsagn.scenario.Sample;
import no.tilsagn.scenario.SampleRules;
import no.tilsagn.scenario.Scenario;

/** The contests of every command; those about phases and money stand in {@link ProjectContests}, {@link BudgetContests}, {@link
 * MoneyContests}, {@link YearContests}, {@link ApplicationContests}, {@link CaseContests} and {@link
 * CaseStepContests}, those about registers in {@link RegisterContests}. */
final class Contests {

    private Contests() {}

    static Stream<Contest> all() {
        return Stream.of(
                        own(),
                        ProjectContests.all(),
                        BudgetContests.all(),
                        MoneyContests.all(),
                        YearContests.all(),
                        ApplicationContests.all(),
                        CaseContests.all(),
                        CaseStepContests.all(),
                        RegisterContests.all(),
                        SeatContests.all(),
                        MeetingContests.all(),
                        BoardCaseContests.all())
                .flatMap(Function.identity());
    }

    private static Stream<Contest> own() {
        return Stream.of(
                Contest.of(EstablishProgramme.class, Contests::establish, ROLE_MISSING, PROGRAMME_ALREADY_ESTABLISHED),
                Contest.of(RegisterRuleVersion.class, Contests::registerRule, ROLE_MISSING, UNKNOWN_FUND_SOURCE),
                Contest.of(
                        RegisterProject.class,
                        Contests::registerProject,
                        ROLE_MISSING,
                        UNKNOWN_PROJECT,
                        PROJECT_NUMBER_TAKEN),
                Contest.of(
                        RegisterFocusArea.class,
                        Contests::registerFocusArea,
                        ROLE_MISSING,
                        UNKNOWN_PROJECT,
                        FOCUS_AREA_CODE_TAKEN));
    }

    /** The role that may, or one that may not. */
    static Role asker(Set<RefusalCode> broken, Role right) {
        return broken.contains(ROLE_MISSING) ? Role.AUDITOR : right;
    }

    private static Outcome establish(Set<RefusalCode> broken) {
        Scenario scenario = broken.contains(PROGRAMME_ALREADY_ESTABLISHED)
                ? Scenario.given(Sample.establish())
                : Scenario.nothing();
        return scenario.when(Sample.establish()).as(asker(broken, Role.BOARD_SECRETARY));
    }

    private static Outcome registerRule(Set<RefusalCode> broken) {
        String source = broken.contains(UNKNOWN_FUND_SOURCE) ? "XX" : "GDS";
        return Scenario.given(Sample.establish())
                .when(SampleRules.rule(new FundSourceLastYear(source, Year.of(2027))))
                .as(asker(broken, Role.BOARD_SECRETARY));
    }

    private static Outcome registerProject(Set<RefusalCode> broken) {
        Scenario scenario = Scenario.given(Sample.establish());
        if (broken.contains(PROJECT_NUMBER_TAKEN)) {
            scenario.and(Sample.project("first", "2021-37", null));
        }
        return scenario.when(Sample.project("second", "2021-37", null, links(broken)))
                .as(asker(broken, Role.PROGRAMME_OFFICE));
    }

    private static Outcome registerFocusArea(Set<RefusalCode> broken) {
        Scenario scenario = Scenario.given(Sample.establish());
        if (broken.contains(FOCUS_AREA_CODE_TAKEN)) {
            scenario.and(Sample.focusArea("first", "FO-DIG"));
        }
        return scenario.when(Sample.focusArea("second", "FO-DIG", links(broken)))
                .as(asker(broken, Role.PROGRAMME_OFFICE));
    }

    private static BuildsOn[] links(Set<RefusalCode> broken) {
        return broken.contains(UNKNOWN_PROJECT) ? new BuildsOn[] {new BuildsOn("2000-01")} : new BuildsOn[0];
    }
}
