package no.tilsagn.gathering;

import static no.tilsagn.command.RefusalCode.LATER_DAY_RECORDED;
import static no.tilsagn.command.Role.PROGRAMME_OFFICE;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.Y2025;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleRegisters.code;
import static no.tilsagn.scenario.SampleRegisters.gathering;
import static no.tilsagn.scenario.SampleRegisters.held;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.register.RegistersReadModel;
import org.junit.jupiter.api.Test;

class GatheringTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);

    @Test
    void a_gathering_is_planned_and_held() {
        given(establish())
                .when(gathering("S4"))
                .as(PROGRAMME_OFFICE)
                .then(new GatheringRegistered(PROGRAMME, code("S4"), Y2025, "Brukerkonferanse"))
                .when(held("S4", JUNE))
                .as(PROGRAMME_OFFICE)
                .then(new GatheringHeld(PROGRAMME, code("S4"), JUNE))
                .when(held("S4", MARCH))
                .as(PROGRAMME_OFFICE)
                .isRefusedBy(LATER_DAY_RECORDED);
    }

    @Test
    void conferences_that_are_planned_as_one_are_held_on_several_days() {
        ProgrammeLog log = ProgrammeLog.established()
                .record(
                        new GatheringRegistered(PROGRAMME, code("S4"), Y2025, "Erfaringskonferanser"),
                        new GatheringHeld(PROGRAMME, code("S4"), MARCH),
                        new GatheringHeld(PROGRAMME, code("S4"), JUNE),
                        new GatheringHeld(PROGRAMME, code("S4"), JUNE));
        assertThat(log.fold(new RegistersReadModel()).all().values())
                .containsExactly(new GatheringRow(code("S4"), 3, Y2025, "Erfaringskonferanser", List.of(MARCH, JUNE)));
    }
}
