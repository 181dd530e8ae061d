package no.tilsagn.command;

import static no.tilsagn.scenario.Sample.FUND_SOURCES;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.projectId;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.TreeMap;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.Recorded;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.programme.ProgrammeEstablished;
import no.tilsagn.readmodel.Budget2025;
import org.junit.jupiter.api.Test;

class FoldedProgrammeTest {

    private static final ProgrammeEstablished ESTABLISHED =
            new ProgrammeEstablished(PROGRAMME, "Delprogram sysselsetting", FUND_SOURCES, MINUTES, false);

    private final FoldedProgramme adopted = folded(new Budget2025().adopted().events());

    @Test
    void before_the_first_event_nothing_is_found() {
        assertThat(FoldedProgramme.NOTHING.programme()).isEmpty();
        assertThat(FoldedProgramme.NOTHING.project(projectId("2021-37"))).isEmpty();
        assertThat(FoldedProgramme.NOTHING.budgetYear(Year.of(2025))).isEmpty();
    }

    @Test
    void an_event_gives_a_new_value_and_leaves_the_old_as_it_was() {
        FoldedProgramme after = FoldedProgramme.NOTHING.after(ESTABLISHED);

        assertThat(after.programme())
                .hasValueSatisfying(state -> assertThat(state.fundSources()).isEqualTo(FUND_SOURCES));
        assertThat(FoldedProgramme.NOTHING.programme()).isEmpty();
    }

    @Test
    void every_aggregate_of_the_log_is_found() {
        assertThat(adopted.projects()).hasSize(24).containsKey(Budget2025.project("2021-37"));
        assertThat(adopted.focusAreas()).hasSize(5);
        assertThat(adopted.fundingApplications()).hasSize(14);
        assertThat(adopted.budgetYears()).containsOnlyKeys(Year.of(2025));
    }

    @Test
    void a_refusal_changes_nothing() {
        DomainEvent refused = new CommandRefused(
                "refusal-1",
                "decide-gate",
                ESTABLISHED.aggregate(),
                "gate-not-from-phase",
                new TreeMap<>(),
                new TreeMap<>());

        assertThat(adopted.after(refused)).isEqualTo(adopted);
    }

    @Test
    void an_application_that_is_dropped_is_not_found_and_the_rest_stands() {
        FundingApplicationId dropped =
                adopted.fundingApplications().keySet().iterator().next();

        FoldedProgramme rest = adopted.without(dropped);

        assertThat(rest.fundingApplication(dropped)).isEmpty();
        assertThat(rest.fundingApplications()).hasSize(13);
        assertThat(rest.budgetYears()).isEqualTo(adopted.budgetYears());
    }

    private static FoldedProgramme folded(Iterable<Recorded> log) {
        FoldedProgramme programme = FoldedProgramme.NOTHING;
        for (Recorded recorded : log) {
            programme = programme.after(recorded.event());
        }
        return programme;
    }
}
