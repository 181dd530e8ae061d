package no.tilsagn.project;

import static no.tilsagn.command.RefusalCode.EVIDENCE_MISSING;
import static no.tilsagn.command.RefusalCode.HAND_OVER_ALREADY_RECORDED;
import static no.tilsagn.command.RefusalCode.HAND_OVER_BEFORE_CLOSING;
import static no.tilsagn.command.RefusalCode.NO_HAND_OVER_FROM_PHASE;
import static no.tilsagn.command.RefusalCode.UNKNOWN_REGISTER_ENTRY;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.command.Role.PROJECT_OWNER;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.decide;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.Sample.projectId;
import static no.tilsagn.scenario.Sample.registerPhase;
import static no.tilsagn.scenario.SampleGates.closeEarly;
import static no.tilsagn.scenario.SampleGates.correctDecision;
import static no.tilsagn.scenario.SampleGates.document;
import static no.tilsagn.scenario.SampleGates.evidence;
import static no.tilsagn.scenario.SampleGates.handOver;
import static no.tilsagn.scenario.SampleRegisters.benefit;
import static no.tilsagn.scenario.SampleRegisters.result;
import static no.tilsagn.scenario.SampleRules.rule;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.register.EntryCode;
import no.tilsagn.rule.GateDefinitions;
import no.tilsagn.rule.GateDefinitions.Demand;
import no.tilsagn.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The line organisation takes over what a project leaves behind. Every decision here is of 10 December 2024. */
class HandOverTest {

    private static final ProjectId PROJECT = projectId("2021-37");
    private static final LocalDate CLOSING_SINCE = MINUTES.decidedOn();

    @Test
    void what_is_registered_of_the_project_goes_over_by_its_codes() {
        HandOverProject toAlna =
                handOver("2021-37", CLOSING_SINCE, List.of(EntryCode.of("P1")), List.of(EntryCode.of("G2")));

        Scenario after = closing()
                .and(result("P1", PortfolioMember.of("2021-37", null)), benefit("G2"))
                .when(toAlna)
                .as(PROJECT_OWNER)
                .then(new ProjectHandedOver(PROJECT, toAlna.handOver(), "actor-HandOverProject"));

        assertThat(state(after).phase()).isEqualTo(Phase.CLOSING);
        assertThat(toAlna.effectiveOn()).isEqualTo(CLOSING_SINCE);
    }

    @Test
    void nothing_goes_over_that_no_register_has() {
        closing()
                .when(handOver("2021-37", CLOSING_SINCE, List.of(EntryCode.of("P1")), List.of(EntryCode.of("G2"))))
                .as(PROJECT_OWNER)
                .isRefused(UNKNOWN_REGISTER_ENTRY, "register", "PLANNED_WORK", "code", "P1");
        closing()
                .and(result("P1", PortfolioMember.of("2021-37", null)))
                .when(handOver("2021-37", CLOSING_SINCE, List.of(EntryCode.of("P1")), List.of(EntryCode.of("G2"))))
                .as(PROJECT_OWNER)
                .isRefused(UNKNOWN_REGISTER_ENTRY, "register", "BENEFIT", "code", "G2");
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void the_line_takes_over_from_a_project_that_is_closing_or_realised(Phase phase) {
        var result = in(phase).when(handOver("2021-37", CLOSING_SINCE)).as(PROJECT_OWNER);

        if (phase == Phase.CLOSING || phase == Phase.REALISATION) {
            result.isAccepted();
        } else {
            result.isRefused(NO_HAND_OVER_FROM_PHASE, "project", "2021-37", "phase", phase.name());
        }
    }

    @Test
    void nobody_takes_over_from_a_project_whose_phase_is_not_stated() {
        in(null).when(handOver("2021-37", CLOSING_SINCE))
                .as(PROJECT_OWNER)
                .isRefused(NO_HAND_OVER_FROM_PHASE, "project", "2021-37", "phase", "NOT_STATED");
    }

    @Test
    void nobody_takes_over_before_the_day_it_was_decided_that_the_project_closes() {
        for (Scenario closing : List.of(
                in(Phase.PLANNING).and(closeEarly("2021-37")),
                in(Phase.EXECUTION).and(decide("2021-37", Gate.BP4, GateOutcome.GO)),
                in(Phase.EXECUTION)
                        .and(decide("2021-37", Gate.BP4, GateOutcome.GO))
                        .and(
                                decide("2021-37", Gate.BP5, GateOutcome.HOLD),
                                decide("2021-37", Gate.BP5, GateOutcome.GO)))) {
            closing.when(handOver("2021-37", CLOSING_SINCE.minusDays(1)))
                    .as(PROJECT_OWNER)
                    .isRefused(
                            HAND_OVER_BEFORE_CLOSING, "project", "2021-37", "day", "2024-12-09", "since", "2024-12-10");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"CLOSING", "REALISATION"})
    void since_when_a_project_was_closing_nobody_knows_where_only_its_phase_was_put_on_record(Phase phase) {
        in(null).and(registerPhase("2021-37", phase))
                .when(handOver("2021-37", CLOSING_SINCE.minusYears(1)))
                .as(PROJECT_OWNER)
                .isAccepted();
    }

    @Test
    void a_document_is_one_hand_over_and_another_is_another() {
        Scenario once = closing().and(handOver("2021-37", CLOSING_SINCE));

        once.when(handOver("2021-37", CLOSING_SINCE.plusDays(1)))
                .as(PROJECT_OWNER)
                .isRefused(
                        HAND_OVER_ALREADY_RECORDED,
                        "project",
                        "2021-37",
                        "reference",
                        "2025/17-HAND_OVER",
                        "day",
                        "2024-12-10");
        once.when(new HandOverProject(PROGRAMME, PROJECT, otherDocument()))
                .as(PROJECT_OWNER)
                .isAccepted();
    }

    @Test
    void what_was_handed_over_counts_until_the_project_is_taken_back_to_before_it_was_closing() {
        Scenario stopped = closing()
                .and(handOver("2021-37", CLOSING_SINCE))
                .and(decide("2021-37", Gate.BP5, GateOutcome.STOP), correctDecision("2021-37", 4));
        stopped.when(handOver("2021-37", CLOSING_SINCE)).as(PROJECT_OWNER).isRefusedBy(HAND_OVER_ALREADY_RECORDED);

        stopped.and(correctDecision("2021-37", 1), closeEarly("2021-37"))
                .when(handOver("2021-37", CLOSING_SINCE))
                .as(PROJECT_OWNER)
                .isAccepted();
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, true", "true, false", "false, false"})
    void the_closing_of_a_project_waits_for_the_hand_over_where_the_rule_of_the_day_says_so(
            boolean demanded, boolean handedOver) {
        Scenario scenario = given(
                establish(),
                rule(new GateDefinitions(List.of(new Demand(
                        Gate.BP5,
                        List.of(GateOutcome.GO),
                        demanded ? List.of(EvidenceKind.HAND_OVER) : List.of(),
                        List.of(),
                        false)))),
                project("2021-37", Phase.CLOSING));
        if (handedOver) {
            scenario.and(handOver("2021-37", CLOSING_SINCE));
        }

        var result = scenario.when(decide("2021-37", Gate.BP5, GateOutcome.GO)).as(BOARD_SECRETARY);

        if (demanded && !handedOver) {
            result.isRefusedBy(EVIDENCE_MISSING);
        } else {
            result.isAccepted();
        }
    }

    @Test
    void a_hand_over_is_no_document_among_others() {
        assertThatThrownBy(() -> evidence("2021-37", EvidenceKind.HAND_OVER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> to(List.of(), EvidenceKind.HAND_OVER)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> to(List.of("Nav Grorud", "Nav Grorud"), EvidenceKind.HAND_OVER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> to(List.of("Nav Grorud"), EvidenceKind.FINAL_REPORT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static HandOver to(List<String> organisations, EvidenceKind kind) {
        return new HandOver(organisations, List.of(), List.of(), document(kind, CLOSING_SINCE));
    }

    private static HandOver otherDocument() {
        return new HandOver(
                List.of("Bydel Alna"),
                List.of(),
                List.of(),
                new Evidence(
                        EvidenceKind.HAND_OVER, "2025/17-13", "1".repeat(64), CLOSING_SINCE, List.of(PROJECT_OWNER)));
    }

    private static Scenario closing() {
        return in(Phase.PLANNING).and(closeEarly("2021-37"));
    }

    private static Scenario in(@Nullable Phase phase) {
        return given(establish(), project("2021-37", phase));
    }

    private static ProjectState state(Scenario scenario) {
        return scenario.programme().project(PROJECT).orElseThrow();
    }
}
