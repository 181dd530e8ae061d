package no.tilsagn.history;

import static no.tilsagn.scenario.Sample.REASON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.benefitsplan.BenefitsPlanEstablished;
import no.tilsagn.plannedwork.PlannedWorkKind;
import no.tilsagn.plannedwork.PlannedWorkRegistered;
import no.tilsagn.plannedwork.PlannedWorkStatus;
import no.tilsagn.plannedwork.PlannedWorkStatusRecorded;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.readmodel.Budget2025;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.register.EntryCode;
import org.junit.jupiter.api.Test;

class RegisterHistoryTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final EntryCode RESULT = EntryCode.of("P06");
    private static final EntryCode BENEFIT = EntryCode.of("B02");

    @Test
    void a_projects_history_tells_what_is_planned_of_it_and_what_it_works_for() {
        ProgrammeLog log = told(PortfolioMember.of("2021-37", null));

        assertThat(facts(log))
                .endsWith(
                        new HistoryFact.WorkPlanned(RESULT, PlannedWorkKind.RESULT, Budget2025.YEAR),
                        new HistoryFact.WorkStatusRecorded(RESULT, PlannedWorkStatus.REACHED),
                        new HistoryFact.BenefitsPlanSet(List.of(BENEFIT)));
    }

    @Test
    void what_is_planned_of_a_focus_area_is_no_projects_history() {
        ProgrammeLog log = told(PortfolioMember.of(null, "2021-37"));

        assertThat(facts(log))
                .noneMatch(fact -> fact instanceof HistoryFact.WorkPlanned
                        || fact instanceof HistoryFact.WorkStatusRecorded
                        || fact instanceof HistoryFact.BenefitsPlanSet);
    }

    private static ProgrammeLog told(PortfolioMember of) {
        return new Budget2025()
                .adopted()
                .record(
                        new PlannedWorkRegistered(
                                ProgrammeLog.PROGRAMME, RESULT, PlannedWorkKind.RESULT, Budget2025.YEAR, of, REASON),
                        new PlannedWorkStatusRecorded(ProgrammeLog.PROGRAMME, RESULT, PlannedWorkStatus.REACHED, JUNE),
                        new BenefitsPlanEstablished(ProgrammeLog.PROGRAMME, of, List.of(BENEFIT), JUNE));
    }

    private static List<HistoryFact> facts(ProgrammeLog log) {
        return log.fold(new ProjectHistoryReadModel()).all().values().stream()
                .filter(HistoryEntry.class::isInstance)
                .map(HistoryEntry.class::cast)
                .filter(entry -> entry.project().equals(Budget2025.project("2021-37")))
                .map(HistoryEntry::fact)
                .toList();
    }
}
