package no.tilsagn.aggregate;

import static no.tilsagn.command.RefusalCode.APPLICATION_ALREADY_DECIDED;
import static no.tilsagn.command.RefusalCode.FOCUS_AREA_CODE_TAKEN;
import static no.tilsagn.command.RefusalCode.FRAME_BELOW_GRANTED;
import static no.tilsagn.command.RefusalCode.GATE_NOT_FROM_PHASE;
import static no.tilsagn.command.RefusalCode.PROGRAMME_ALREADY_ESTABLISHED;
import static no.tilsagn.command.RefusalCode.REGISTER_CODE_TAKEN;
import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.FUND_SOURCES;
import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.Y2025;
import static no.tilsagn.scenario.Sample.decide;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.focusArea;
import static no.tilsagn.scenario.Sample.focusAreaId;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.Sample.projectId;
import static no.tilsagn.scenario.SampleBudget.applicationId;
import static no.tilsagn.scenario.SampleBudget.approve;
import static no.tilsagn.scenario.SampleBudget.frame;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleBudget.ordinary;
import static no.tilsagn.scenario.SampleBudget.reject;
import static no.tilsagn.scenario.SampleRegisters.MITIGATION;
import static no.tilsagn.scenario.SampleRegisters.NOT_STATED;
import static no.tilsagn.scenario.SampleRegisters.YELLOW;
import static no.tilsagn.scenario.SampleRegisters.code;
import static no.tilsagn.scenario.SampleRegisters.review;
import static no.tilsagn.scenario.SampleRegisters.risk;
import static no.tilsagn.scenario.SampleRules.boardDecidesAll;
import static no.tilsagn.scenario.SampleRules.rule;
import static no.tilsagn.scenario.Scenario.given;
import static no.tilsagn.scenario.Scenario.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import no.tilsagn.budget.BudgetYear;
import no.tilsagn.budget.FrameSet;
import no.tilsagn.command.Command;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.focusarea.FocusArea;
import no.tilsagn.focusarea.FocusAreaStatus;
import no.tilsagn.fundingapplication.ApplicationStatus;
import no.tilsagn.fundingapplication.FundingApplication;
import no.tilsagn.fundingapplication.FundingApplicationRejected;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.programme.Programme;
import no.tilsagn.programme.ProgrammeEstablished;
import no.tilsagn.programme.ProjectNumberAssigned;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.Phase;
import no.tilsagn.project.Project;
import no.tilsagn.project.ProjectPhaseChanged;
import no.tilsagn.register.Entry;
import no.tilsagn.risk.RiskReviewed;
import no.tilsagn.risk.RiskState;
import no.tilsagn.scenario.Scenario;
import no.tilsagn.transfer.FundsTransferred;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each aggregate class on Axon's own fixture: it remembers what its events say, and a command decides on that. */
class AggregatesRememberTest {

    private static final ProgrammeEstablished ESTABLISHED =
            new ProgrammeEstablished(PROGRAMME, "Delprogram sysselsetting", FUND_SOURCES, MINUTES, false);

    /** The events a command gives rise to in its own aggregate. */
    private static DomainEvent[] opening(Scenario around, Command command) {
        int before = around.programme().snapshot().log().size();
        List<DomainEvent> log = around.and(command).programme().snapshot().log();
        return log.subList(before, log.size()).stream()
                .filter(event -> event.aggregate().equals(command.subject()))
                .toArray(DomainEvent[]::new);
    }

    private static <S> S remembered(@Nullable S state) {
        return Objects.requireNonNull(state, "the aggregate remembers nothing");
    }

    @Test
    void a_programme_is_established() {
        Fixture.of(Programme.class, Programme::new, Programme::state, nothing())
                .given()
                .when(establish())
                .expectEvents(ESTABLISHED)
                .expectState(programme ->
                        assertThat(remembered(programme.state()).fundSources()).isEqualTo(FUND_SOURCES));
    }

    @Test
    void a_programme_remembers_its_registers_and_that_it_is_established() {
        Fixture.of(Programme.class, Programme::new, Programme::state, nothing())
                .given(ESTABLISHED, new ProjectNumberAssigned(PROGRAMME, "2021-37", projectId("2021-37")))
                .when(establish())
                .expectNoEvents()
                .expectResultMessagePayload(PROGRAMME_ALREADY_ESTABLISHED)
                .expectState(
                        programme -> assertThat(remembered(programme.state()).project("2021-37"))
                                .contains(projectId("2021-37")));
    }

    @Test
    void a_project_is_registered() {
        Fixture.of(Project.class, Project::new, Project::state, given(establish()))
                .given()
                .when(project("2021-37", Phase.PLANNING))
                .expectEvents((Object[]) opening(given(establish()), project("2021-37", Phase.PLANNING)))
                .expectState(project ->
                        assertThat(remembered(project.state()).phase()).isEqualTo(Phase.PLANNING));
    }

    @Test
    void a_project_remembers_its_phase_and_moves_through_a_gate() {
        Fixture.of(Project.class, Project::new, Project::state, given(establish()))
                .given(opening(given(establish()), project("2021-37", Phase.CONCEPT)))
                .when(decide("2021-37", Gate.BP2, GateOutcome.GO))
                .expectEvents(
                        new GateDecided(projectId("2021-37"), Gate.BP2, GateOutcome.GO, null, List.of(), MINUTES),
                        new ProjectPhaseChanged(projectId("2021-37"), Phase.CONCEPT, Phase.PLANNING, Gate.BP2, MINUTES))
                .expectState(project ->
                        assertThat(remembered(project.state()).phase()).isEqualTo(Phase.PLANNING));
    }

    @Test
    void a_project_that_moved_does_not_pass_the_gate_again() {
        Fixture.of(Project.class, Project::new, Project::state, given(establish()))
                .given(opening(given(establish()), project("2021-37", Phase.CONCEPT)))
                .andGiven(
                        new ProjectPhaseChanged(projectId("2021-37"), Phase.CONCEPT, Phase.PLANNING, Gate.BP2, MINUTES))
                .when(decide("2021-37", Gate.BP2, GateOutcome.GO))
                .expectNoEvents()
                .expectResultMessagePayload(GATE_NOT_FROM_PHASE);
    }

    @Test
    void a_focus_area_is_registered_and_its_code_refused_the_second_time() {
        Scenario programme = given(establish());
        Fixture.of(FocusArea.class, FocusArea::new, FocusArea::state, programme)
                .given()
                .when(focusArea("FO-DIG"))
                .expectEvents((Object[]) opening(given(establish()), focusArea("FO-DIG")))
                .expectState(area -> {
                    assertThat(remembered(area.state()).focusArea()).isEqualTo(focusAreaId("FO-DIG"));
                    assertThat(remembered(area.state()).status()).isEqualTo(FocusAreaStatus.OPEN);
                });

        Fixture.of(FocusArea.class, FocusArea::new, FocusArea::state, programme)
                .given(opening(programme, focusArea("FO-DIG")))
                .when(focusArea("FO-DIG"))
                .expectNoEvents()
                .expectResultMessagePayload(FOCUS_AREA_CODE_TAKEN);
    }

    @Test
    void a_budget_year_remembers_its_frames_and_what_is_granted_of_them() {
        Predicate<BudgetYear> frameIs600 =
                year -> remembered(year.state()).frame(GDS).equals(Money.of(600));
        FrameSet first = new FrameSet(PROGRAMME, Y2025, GDS, Money.ZERO, Money.of(500), MINUTES);
        FundsTransferred grant = new FundsTransferred(
                PROGRAMME,
                Y2025,
                Account.frame(Y2025, GDS),
                Account.line(Y2025, LineCode.of("T01"), GDS),
                Money.of(300),
                applicationId("a"),
                MINUTES,
                null,
                null);

        Fixture.of(BudgetYear.class, BudgetYear::new, BudgetYear::state, given(establish()))
                .given(opening(given(establish()), open(line("T01", GDS))))
                .andGiven(first, grant)
                .when(frame(GDS, 600))
                .expectEvents(new FrameSet(PROGRAMME, Y2025, GDS, Money.of(500), Money.of(600), MINUTES))
                .expectState(year -> assertThat(year).matches(frameIs600));

        Fixture.of(BudgetYear.class, BudgetYear::new, BudgetYear::state, given(establish()))
                .given(opening(given(establish()), open(line("T01", GDS))))
                .andGiven(first, grant)
                .when(frame(GDS, 299))
                .expectNoEvents()
                .expectResultMessagePayload(FRAME_BELOW_GRANTED);
    }

    @Test
    void a_funding_application_remembers_that_it_is_decided() {
        Scenario programme = given(establish(), rule(boardDecidesAll()), open(line("T01", GDS)));
        DomainEvent[] submitted = opening(programme, ordinary("a", "T01", GDS, 5));
        FundingApplicationRejected rejected = new FundingApplicationRejected(applicationId("a"), REASON, null, MINUTES);

        Fixture.of(FundingApplication.class, FundingApplication::new, FundingApplication::state, programme)
                .given(submitted)
                .when(reject("a"))
                .expectEvents(rejected)
                .expectState(application ->
                        assertThat(remembered(application.state()).status()).isEqualTo(ApplicationStatus.REJECTED));

        Fixture.of(FundingApplication.class, FundingApplication::new, FundingApplication::state, programme)
                .given(submitted)
                .andGiven(rejected)
                .when(approve("a"))
                .expectNoEvents()
                .expectResultMessagePayload(APPLICATION_ALREADY_DECIDED);
    }

    @Test
    void an_entry_of_a_register_remembers_what_is_recorded_of_it() {
        Fixture.of(Entry.class, Entry::new, Entry::state, given(establish()))
                .given(opening(given(establish()), risk("R01", NOT_STATED, MITIGATION)))
                .when(review("R01", YELLOW, null, DAY))
                .expectEvents(new RiskReviewed(PROGRAMME, code("R01"), YELLOW, null, DAY))
                .expectState(entry -> assertThat(remembered(entry.state())).isEqualTo(new RiskState(true, DAY)));

        Fixture.of(Entry.class, Entry::new, Entry::state, given(establish()))
                .given(opening(given(establish()), risk("R01", NOT_STATED, null)))
                .when(risk("R01", NOT_STATED, null))
                .expectNoEvents()
                .expectResultMessagePayload(REGISTER_CODE_TAKEN);
    }
}
