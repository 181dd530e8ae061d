package no.tilsagn.benefit;

import static no.tilsagn.command.RefusalCode.INDICATOR_MISSING;
import static no.tilsagn.command.RefusalCode.LATER_DAY_RECORDED;
import static no.tilsagn.command.RefusalCode.REGISTER_CODE_TAKEN;
import static no.tilsagn.command.Role.PROGRAMME_OFFICE;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleRegisters.benefit;
import static no.tilsagn.scenario.SampleRegisters.code;
import static no.tilsagn.scenario.SampleRegisters.indicator;
import static no.tilsagn.scenario.SampleRegisters.measure;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.register.RegistersReadModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenefitTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final LocalDate AUGUST = LocalDate.of(2025, 8, 1);

    @Test
    void a_benefit_is_registered_without_an_indicator_since_the_source_states_none() {
        given(establish())
                .when(benefit("B02"))
                .as(PROGRAMME_OFFICE)
                .then(new BenefitRegistered(PROGRAMME, code("B02"), BenefitKind.FINAL, "Raskere ut i arbeid", null))
                .when(benefit("B02"))
                .as(PROGRAMME_OFFICE)
                .isRefused(REGISTER_CODE_TAKEN, "register", "BENEFIT", "code", "B02");
    }

    @Test
    void a_benefit_is_measured_by_its_indicator_and_not_before_it_has_one() {
        given(establish(), benefit("B02"))
                .when(measure("B02", "42", JUNE))
                .as(PROGRAMME_OFFICE)
                .isRefused(INDICATOR_MISSING, "benefit", "B02")
                .and(indicator("B02", MARCH))
                .when(measure("B02", "42", JUNE))
                .as(PROGRAMME_OFFICE)
                .then(new BenefitMeasured(PROGRAMME, code("B02"), Quantity.of("42"), JUNE));
    }

    @Test
    void nothing_is_measured_by_an_indicator_before_it_was_defined_or_before_the_last_measurement() {
        var measured = given(establish(), benefit("B02"), indicator("B02", MARCH), measure("B02", "42", JUNE));
        measured.when(measure("B02", "41", MARCH))
                .as(PROGRAMME_OFFICE)
                .isRefused(LATER_DAY_RECORDED, "register", "BENEFIT", "code", "B02", "day", MARCH, "latest", JUNE);
        measured.when(measure("B02", "43", JUNE)).as(PROGRAMME_OFFICE).isAccepted();
    }

    @Test
    void the_last_measurement_of_a_day_stands_and_another_indicator_begins_anew() {
        ProgrammeLog log = ProgrammeLog.established()
                .record(
                        new BenefitRegistered(PROGRAMME, code("B02"), BenefitKind.FINAL, "Raskere", null),
                        defined("41.5", MARCH),
                        measured("42", JUNE),
                        measured("43.25", JUNE),
                        measured("44", AUGUST));
        assertThat(row(log).measurements())
                .containsExactly(
                        new Measurement(JUNE, Quantity.of("43.25")), new Measurement(AUGUST, Quantity.of("44")));
        assertThat(row(log).indicator())
                .isEqualTo(new Indicator(REASON, Unit.PERCENT, Quantity.of("41.5"), Quantity.of("50"), null));

        log.record(defined("12", AUGUST));
        assertThat(row(log).measurements()).isEqualTo(List.of());
        assertThat(row(log).version()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "37.5", "-0.0001", "123456789012.1234"})
    void a_quantity_is_a_decimal_number_in_its_shortest_form(String value) {
        assertThat(Quantity.of(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "37.50", "037", "1e3", "1,5", "-0", ".5", "5.", "0.00001", "1234567890123"})
    void what_could_be_written_in_two_ways_or_is_no_number_is_no_quantity(String value) {
        assertThatThrownBy(() -> Quantity.of(value)).isInstanceOf(IllegalArgumentException.class);
    }

    private static IndicatorDefined defined(String baseline, LocalDate on) {
        return new IndicatorDefined(
                PROGRAMME, code("B02"), REASON, Unit.PERCENT, Quantity.of(baseline), Quantity.of("50"), null, on);
    }

    private static BenefitMeasured measured(String value, LocalDate on) {
        return new BenefitMeasured(PROGRAMME, code("B02"), Quantity.of(value), on);
    }

    private static BenefitRow row(ProgrammeLog log) {
        return (BenefitRow)
                log.fold(new RegistersReadModel()).find("benefit/B02").orElseThrow();
    }
}
