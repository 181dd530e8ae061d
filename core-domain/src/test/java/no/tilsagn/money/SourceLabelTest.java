package no.tilsagn.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLabelTest {

    @ParameterizedTest
    @ValueSource(strings = {"GDS", "OS", "GDS+OS", "GDS+OS+OIO", "ØST", "A1"})
    void a_label_is_printed_as_it_is_read(String printed) {
        assertThat(SourceLabel.of(printed)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "GDS+", "+GDS", "GDS++OS", "gds", "GDS OS", "GDS/OS", "GDS+GDS"})
    void what_is_no_label_is_refused(String printed) {
        assertThatThrownBy(() -> SourceLabel.of(printed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_label_names_a_source() {
        assertThatThrownBy(() -> new SourceLabel(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_source_is_set_apart_and_several_are_not() {
        assertThat(SourceLabel.of("OS").isSingle()).isTrue();
        assertThat(SourceLabel.of("GDS+OS").isSingle()).isFalse();
    }

    @Test
    void the_same_sources_in_another_order_are_another_label() {
        assertThat(SourceLabel.of("OS+GDS")).isNotEqualTo(SourceLabel.of("GDS+OS"));
    }

    @Test
    void a_label_does_not_change_with_the_list_it_was_made_of() {
        List<String> sources = new ArrayList<>(List.of("GDS"));
        SourceLabel label = new SourceLabel(sources);
        sources.add("OS");
        assertThat(label).isEqualTo(SourceLabel.of("GDS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "T 01", "T01\n", "Kari Nordmann"})
    void a_line_code_never_breaks_an_accounts_name(String code) {
        assertThatThrownBy(() -> LineCode.of(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-37", "FO-DIG", "T01", "PORTFOLIO_FUND", "BØLER.2"})
    void a_line_code_is_a_projects_number_an_areas_code_or_its_own(String code) {
        assertThat(LineCode.of(code)).hasToString(code);
    }
}
