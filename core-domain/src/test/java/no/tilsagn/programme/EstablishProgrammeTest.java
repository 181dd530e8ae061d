package no.tilsagn.programme;

import static no.tilsagn.command.RefusalCode.PROGRAMME_ALREADY_ESTABLISHED;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.command.Role.PROGRAMME_OFFICE;
import static no.tilsagn.scenario.Sample.FUND_SOURCES;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.Scenario.given;
import static no.tilsagn.scenario.Scenario.nothing;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.List;
import no.tilsagn.command.UnknownProgrammeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EstablishProgrammeTest {

    @Test
    void a_programme_is_established_with_its_fund_sources_in_order() {
        nothing()
                .when(establish())
                .as(BOARD_SECRETARY)
                .then(new ProgrammeEstablished(PROGRAMME, "Delprogram sysselsetting", FUND_SOURCES, MINUTES, false));
    }

    @Test
    void a_programme_is_established_once() {
        given(establish())
                .when(establish())
                .as(BOARD_SECRETARY)
                .isRefused(PROGRAMME_ALREADY_ESTABLISHED, "programme", "delprogram-sysselsetting");
    }

    @Test
    void nothing_else_is_decided_before_whoever_asks() {
        assertThatThrownBy(() -> nothing().when(project("2021-37", null)).as(PROGRAMME_OFFICE))
                .isInstanceOf(UnknownProgrammeException.class)
                .hasMessageContaining("delprogram-sysselsetting");
        assertThatThrownBy(() -> nothing().when(project("2021-37", null)).as())
                .isInstanceOf(UnknownProgrammeException.class);
    }

    @Test
    void a_programme_has_a_fund_source() {
        assertThatThrownBy(() -> establish(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_fund_source_has_a_code_of_its_own() {
        FundSource source = new FundSource("GDS", "Groruddalen", Year.of(2026));
        assertThatThrownBy(() -> establish(List.of(source, source))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gds", "GDS+OS", "G/S", "", "Oslo sør"})
    void a_fund_source_has_a_code_that_a_label_can_name(String code) {
        assertThatThrownBy(() -> new FundSource(code, "Groruddalen", Year.of(2026)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "-ab", "ab-", "Delprogram", "del program", "del/program"})
    void a_programmes_id_is_lower_case_letters_digits_and_hyphens(String id) {
        assertThatThrownBy(() -> ProgrammeId.of(id)).isInstanceOf(IllegalArgumentException.class);
    }
}
