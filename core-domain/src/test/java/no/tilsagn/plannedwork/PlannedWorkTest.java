package no.tilsagn.plannedwork;

import static no.tilsagn.command.RefusalCode.LATER_DAY_RECORDED;
import static no.tilsagn.command.RefusalCode.UNKNOWN_FOCUS_AREA;
import static no.tilsagn.command.RefusalCode.UNKNOWN_PROJECT;
import static no.tilsagn.command.Role.PROGRAMME_OFFICE;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.Y2025;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.SampleRegisters.code;
import static no.tilsagn.scenario.SampleRegisters.result;
import static no.tilsagn.scenario.SampleRegisters.status;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.register.RegistersReadModel;
import org.junit.jupiter.api.Test;

class PlannedWorkTest {

    private static final PortfolioMember OSLOJOBB = PortfolioMember.of("2021-37", null);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 1);

    @Test
    void a_result_is_planned_for_a_project_of_the_programme() {
        given(establish(), project("2021-37", null))
                .when(result("P06", OSLOJOBB))
                .as(PROGRAMME_OFFICE)
                .then(new PlannedWorkRegistered(
                        PROGRAMME, code("P06"), PlannedWorkKind.RESULT, Y2025, OSLOJOBB, REASON));
    }

    @Test
    void nothing_is_planned_for_whom_the_programme_does_not_know() {
        given(establish())
                .when(result("P06", OSLOJOBB))
                .as(PROGRAMME_OFFICE)
                .isRefused(UNKNOWN_PROJECT, "project", "2021-37");
        given(establish())
                .when(result("P05", PortfolioMember.of(null, "FO-DIG")))
                .as(PROGRAMME_OFFICE)
                .isRefused(UNKNOWN_FOCUS_AREA, "focusArea", "FO-DIG");
        assertThatThrownBy(() -> PortfolioMember.of("2021-37", "FO-DIG")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PortfolioMember.of(null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void statuses_go_forward_in_days() {
        given(establish(), project("2021-37", null), result("P06", OSLOJOBB))
                .when(status("P06", PlannedWorkStatus.REACHED, DECEMBER))
                .as(PROGRAMME_OFFICE)
                .then(new PlannedWorkStatusRecorded(PROGRAMME, code("P06"), PlannedWorkStatus.REACHED, DECEMBER))
                .when(status("P06", PlannedWorkStatus.UNDER_WAY, JUNE))
                .as(PROGRAMME_OFFICE)
                .isRefusedBy(LATER_DAY_RECORDED);
    }

    @Test
    void what_is_registered_is_planned_until_a_status_is_recorded() {
        ProgrammeLog log = ProgrammeLog.established()
                .record(new PlannedWorkRegistered(
                        PROGRAMME, code("P06"), PlannedWorkKind.RESULT, Y2025, OSLOJOBB, REASON));
        assertThat(row(log).status()).isEqualTo(PlannedWorkStatus.PLANNED);
        assertThat(row(log).statusOn()).isNull();

        log.record(new PlannedWorkStatusRecorded(PROGRAMME, code("P06"), PlannedWorkStatus.DROPPED, JUNE));
        assertThat(row(log).status()).isEqualTo(PlannedWorkStatus.DROPPED);
        assertThat(row(log).statusOn()).isEqualTo(JUNE);
    }

    private static PlannedWorkRow row(ProgrammeLog log) {
        return (PlannedWorkRow)
                log.fold(new RegistersReadModel()).find("planned-work/P06").orElseThrow();
    }
}
