package no.tilsagn.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.programme.ProgrammeEvent;
import no.tilsagn.programme.ProjectNumberAssigned;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.Phase;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.ProjectPhaseChanged;
import no.tilsagn.readmodel.FoldedRows;
import no.tilsagn.readmodel.ProgrammeLog;
import org.junit.jupiter.api.Test;

/** Who was refused what, and what they asked for next. */
class RefusalsReadModelTest {

    private static final String SECRETARY = "actor-secretary";
    private static final String OWNER = "actor-owner";
    private static final ProjectId PROJECT = ProjectId.of("project-1");
    private static final AggregateReference APPLICATION =
            FundingApplicationId.of("funding-application-1").reference();

    private final ProgrammeLog log = ProgrammeLog.established();

    @Test
    void a_refusal_is_listed_with_who_asked_for_what_and_the_figures_against_it() {
        log.by(SECRETARY, "board-secretary")
                .record(new CommandRefused(
                        "refusal-1",
                        "approve-funding-application",
                        APPLICATION,
                        "amount-exceeds-balance",
                        new TreeMap<>(Map.of("available", 1_000L)),
                        new TreeMap<>(Map.of("application", "funding-application-1"))));

        assertThat(refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.position()).isEqualTo(2);
            assertThat(refusal.actor()).isEqualTo(SECRETARY);
            assertThat(refusal.role()).isEqualTo("board-secretary");
            assertThat(refusal.command()).isEqualTo("approve-funding-application");
            assertThat(refusal.subject()).isEqualTo(APPLICATION);
            assertThat(refusal.code()).isEqualTo("amount-exceeds-balance");
            assertThat(refusal.facts()).isEqualTo(Map.of("available", 1_000L));
            assertThat(refusal.asked()).isEqualTo(Map.of("application", "funding-application-1"));
            assertThat(refusal.next()).isNull();
        });
    }

    @Test
    void it_links_to_the_first_event_of_what_the_same_actor_asked_for_next() {
        log.by(SECRETARY, "board-secretary").record(refusal("gate-not-from-phase"));
        log.record(
                passed(),
                new ProjectPhaseChanged(PROJECT, Phase.CONCEPT, Phase.PLANNING, Gate.BP2, ProgrammeLog.DECISION));

        assertThat(refusals()).singleElement().satisfies(refusal -> {
            NextRequest next = refusal.next();
            assertThat(next).isNotNull();
            assertThat(next.position()).isEqualTo(3);
            assertThat(next.accepted()).isTrue();
            assertThat(next.event()).isEqualTo("gate-decided.v1");
            assertThat(next.code()).isNull();
            assertThat(next.subject()).isEqualTo(PROJECT.reference());
        });
    }

    @Test
    void what_others_do_meanwhile_is_not_what_the_actor_asked_for_next() {
        log.by(SECRETARY, "board-secretary").record(refusal("gate-not-from-phase"));
        log.by(OWNER, "project-owner").record(refusal("role-missing"), passed());

        assertThat(refusals()).extracting(RefusedCommand::actor).containsExactly(SECRETARY, OWNER);
        assertThat(refusals().getFirst().next()).isNull();
        assertThat(refusals().getLast().next())
                .isNotNull()
                .extracting(NextRequest::position)
                .isEqualTo(4L);
    }

    @Test
    void a_second_refusal_is_the_next_request_of_the_first_and_waits_for_its_own() {
        log.by(SECRETARY, "board-secretary").record(refusal("phase-not-stated"), refusal("gate-not-from-phase"));
        log.record(new ProjectNumberAssigned(ProgrammeLog.PROGRAMME, "2025-1", ProjectId.of("project-2")));

        NextRequest ofFirst = refusals().getFirst().next();
        assertThat(ofFirst).isNotNull();
        assertThat(ofFirst.position()).isEqualTo(3);
        assertThat(ofFirst.accepted()).isFalse();
        assertThat(ofFirst.code()).isEqualTo("gate-not-from-phase");
        assertThat(ofFirst.subject()).isEqualTo(PROJECT.reference());
        NextRequest ofSecond = refusals().getLast().next();
        assertThat(ofSecond).isNotNull();
        assertThat(ofSecond.position()).isEqualTo(4);
        assertThat(ofSecond.subject()).isEqualTo(ProgrammeEvent.reference(ProgrammeLog.PROGRAMME));
    }

    @Test
    void once_linked_a_refusal_stays_as_it_is() {
        log.by(SECRETARY, "board-secretary").record(refusal("phase-not-stated"), passed());
        RefusedCommand linked = refusals().getFirst();

        log.record(passed(), refusal("gate-not-from-phase"), passed());

        assertThat(refusals().getFirst()).isEqualTo(linked);
    }

    private List<RefusedCommand> refusals() {
        FoldedRows<RefusalRow> rows = log.fold(new RefusalsReadModel());
        return rows.all().values().stream()
                .filter(RefusedCommand.class::isInstance)
                .map(RefusedCommand.class::cast)
                .toList();
    }

    private static CommandRefused refusal(String code) {
        return new CommandRefused(
                "refusal-1", "decide-gate", PROJECT.reference(), code, new TreeMap<>(), new TreeMap<>());
    }

    private static GateDecided passed() {
        return new GateDecided(PROJECT, Gate.BP2, GateOutcome.GO, null, List.of(), ProgrammeLog.DECISION);
    }
}
