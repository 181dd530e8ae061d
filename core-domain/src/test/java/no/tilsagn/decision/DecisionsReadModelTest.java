package no.tilsagn.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.ContractEvents;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.EventType;
import no.tilsagn.event.Recorded;
import no.tilsagn.fundingapplication.FundingApplicationRejected;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.GateRecommendation;
import no.tilsagn.project.PhaseTransitionRecommended;
import no.tilsagn.readmodel.Budget2025;
import no.tilsagn.readmodel.FoldedRows;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.readmodel.ReferenceLog;
import no.tilsagn.replay.Decided;
import no.tilsagn.rule.AuthorityLimits;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.GateDefinitions;
import no.tilsagn.rule.RuleReference;
import no.tilsagn.scenario.Sample;
import no.tilsagn.scenario.SampleCase;
import org.junit.jupiter.api.Test;

class DecisionsReadModelTest {

    /** The figures are those of the domain guide's table. */
    @Test
    void the_reference_example_is_listed_with_what_each_decision_moved() {
        assertThat(made(ReferenceLog.fold(new DecisionsReadModel())).stream()
                        .map(row -> row.kind() + " " + row.subject() + " " + row.amount()))
                .containsExactly(
                        "PROGRAMME delprogram-sysselsetting null",
                        "OPENING 2024 27000000",
                        "FRAME 2025/GDS+OS+OIO 1000000",
                        "BUDGET 2025 16988000",
                        "APPLICATION 2025/ADM null",
                        "APPLICATION 2025/ADM 1000000",
                        "YEAR_END 2024 16838000",
                        "SPLIT 2025/2017-13 4018000",
                        "REALLOCATION 2025/2021-37 450000",
                        "BUDGET 2026 4900000",
                        "RETURN 2025/2021-37 500000",
                        "YEAR_END 2025 4470000",
                        "SPENDING 2025/2021-37 70000");
    }

    @Test
    void every_event_with_a_decision_is_listed_and_no_other() {
        List<DomainEvent> events = ContractEvents.all();
        ProgrammeLog log = ProgrammeLog.established().record(events.toArray(DomainEvent[]::new));

        assertThat(made(log.fold(new DecisionsReadModel())).stream()
                        .map(DecisionMade::position)
                        .sorted())
                .isEqualTo(log.events().stream()
                        .filter(recorded -> Decided.by(recorded.event()) != null)
                        .map(Recorded::position)
                        .toList());
        assertThat(events.stream().filter(event -> Decided.by(event) != null).map(EventType::of))
                .hasSizeGreaterThan(20);
    }

    @Test
    void what_was_decided_first_stands_first_whenever_it_was_recorded() {
        ProgrammeLog log = new Budget2025()
                .adopted()
                .record(
                        gate(new DecisionReference("2025/9", LocalDate.of(2025, 5, 20))),
                        gate(new DecisionReference("2025/8", LocalDate.of(2025, 5, 6))));

        assertThat(made(log.fold(new DecisionsReadModel())).stream()
                        .map(row -> row.decision().reference()))
                .endsWith("2025/8", "2025/9");
    }

    @Test
    void a_gate_is_listed_under_the_projects_number_with_the_rule_of_its_day() {
        DecisionReference decision = new DecisionReference("2025/9", LocalDate.of(2025, 5, 20));
        ProgrammeLog log = new Budget2025().adopted().record(gate(decision));

        assertThat(made(log.fold(new DecisionsReadModel())).getLast()).satisfies(row -> {
            assertThat(row.kind()).isEqualTo(DecisionKind.PHASE);
            assertThat(row.subject()).isEqualTo("2022-17");
            assertThat(row.rule()).isEqualTo(new RuleReference(GateDefinitions.RULE, 1));
            assertThat(row.amount()).isNull();
            assertThat(row.role()).isEqualTo("board-secretary");
        });
    }

    @Test
    void what_was_recommended_at_a_gate_is_no_decision_on_the_phase() {
        DecisionReference advice = new DecisionReference("PEG 2025/3", LocalDate.of(2025, 5, 20));
        ProgrammeLog log = new Budget2025()
                .adopted()
                .record(new PhaseTransitionRecommended(
                        Budget2025.project("2022-17"),
                        new GateRecommendation(Gate.BP2, GateOutcome.GO, "actor-2", advice)));

        assertThat(made(log.fold(new DecisionsReadModel())).getLast()).satisfies(row -> {
            assertThat(row.kind()).isEqualTo(DecisionKind.RECOMMENDATION);
            assertThat(row.subject()).isEqualTo("2022-17");
            assertThat(row.decision()).isEqualTo(advice);
        });
    }

    @Test
    void an_application_is_listed_under_its_line_with_who_had_the_authority() {
        ProgrammeLog log = new Budget2025().adopted();
        FundingApplicationSubmitted submitted = log.events().stream()
                .map(Recorded::event)
                .filter(FundingApplicationSubmitted.class::isInstance)
                .map(FundingApplicationSubmitted.class::cast)
                .findFirst()
                .orElseThrow();
        log.record(new FundingApplicationRejected(
                submitted.application(),
                Sample.REASON,
                SampleCase.byDeputy(SampleCase.FOR_RECUSED_CHAIR),
                new DecisionReference("2025/9", LocalDate.of(2025, 5, 20))));

        assertThat(made(log.fold(new DecisionsReadModel())).getLast()).satisfies(row -> {
            assertThat(row.kind()).isEqualTo(DecisionKind.APPLICATION);
            assertThat(row.subject()).isEqualTo("2025/" + submitted.line());
            assertThat(row.authority()).isEqualTo(DecidingAuthority.BOARD_CHAIR);
            assertThat(row.deputising()).isEqualTo(SampleCase.FOR_RECUSED_CHAIR);
            assertThat(row.rule()).isEqualTo(new RuleReference(AuthorityLimits.RULE, 1));
        });
    }

    private static GateDecided gate(DecisionReference decision) {
        return new GateDecided(
                Budget2025.project("2022-17"),
                Gate.BP2,
                GateOutcome.HOLD,
                new RuleReference(GateDefinitions.RULE, 1),
                List.of(),
                decision);
    }

    private static List<DecisionMade> made(FoldedRows<DecisionRow> rows) {
        return rows.all().values().stream()
                .filter(DecisionMade.class::isInstance)
                .map(DecisionMade.class::cast)
                .toList();
    }
}
