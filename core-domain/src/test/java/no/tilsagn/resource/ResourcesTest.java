package no.tilsagn.resource;

import static no.tilsagn.command.RefusalCode.NAMED_TWICE;
import static no.tilsagn.command.RefusalCode.REGISTER_CODE_TAKEN;
import static no.tilsagn.command.Role.PROGRAMME_OFFICE;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.Y2025;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleRegisters.resources;
import static no.tilsagn.scenario.SampleRegisters.revise;
import static no.tilsagn.scenario.SampleRegisters.rigs;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.register.RegistersReadModel;
import org.junit.jupiter.api.Test;

class ResourcesTest {

    private static final Resource NOT_STATED = new Resource(ResourceKind.FOCUS_AREA_STAFF, null);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);

    @Test
    void the_resources_of_a_year_are_registered_once_and_then_revised() {
        given(establish())
                .when(resources(rigs(20), NOT_STATED))
                .as(PROGRAMME_OFFICE)
                .then(new ResourcesRegistered(PROGRAMME, Y2025, List.of(rigs(20), NOT_STATED)))
                .when(resources(rigs(1)))
                .as(PROGRAMME_OFFICE)
                .isRefused(REGISTER_CODE_TAKEN, "register", "RESOURCES", "code", "2025")
                .when(revise(JUNE, rigs(1)))
                .as(PROGRAMME_OFFICE)
                .then(new ResourcesRevised(PROGRAMME, Y2025, List.of(rigs(1)), JUNE));
    }

    @Test
    void a_kind_is_named_once_and_is_not_less_than_nothing() {
        given(establish())
                .when(resources(rigs(20), rigs(1)))
                .as(PROGRAMME_OFFICE)
                .isRefused(NAMED_TWICE, "name", "PROJECT_RIG");
        assertThatThrownBy(() -> rigs(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_year_has_what_it_was_revised_to() {
        ProgrammeLog log = ProgrammeLog.established()
                .record(
                        new ResourcesRegistered(PROGRAMME, Y2025, List.of(rigs(20), NOT_STATED)),
                        new ResourcesRevised(PROGRAMME, Y2025, List.of(rigs(1)), JUNE));
        assertThat(log.fold(new RegistersReadModel()).all().values())
                .containsExactly(new ResourcesRow(Y2025, 1, List.of(rigs(1)), JUNE));
    }
}
