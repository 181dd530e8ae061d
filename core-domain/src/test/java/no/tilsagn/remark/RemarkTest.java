package no.tilsagn.remark;

import static no.tilsagn.command.RefusalCode.REGISTER_CODE_TAKEN;
import static no.tilsagn.command.RefusalCode.UNKNOWN_BUDGET_LINE;
import static no.tilsagn.command.RefusalCode.UNKNOWN_BUDGET_YEAR;
import static no.tilsagn.command.Role.PROGRAMME_LEADER;
import static no.tilsagn.command.Role.PROGRAMME_OFFICE;
import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.Y2025;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleRegisters.code;
import static no.tilsagn.scenario.SampleRemarks.DEVELOPERS;
import static no.tilsagn.scenario.SampleRemarks.OF_THE_YEAR;
import static no.tilsagn.scenario.SampleRemarks.TREATMENT;
import static no.tilsagn.scenario.SampleRemarks.about;
import static no.tilsagn.scenario.SampleRemarks.at;
import static no.tilsagn.scenario.SampleRemarks.registered;
import static no.tilsagn.scenario.SampleRemarks.remark;
import static no.tilsagn.scenario.SampleRemarks.under;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.List;
import no.tilsagn.event.Language;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.register.RegistersReadModel;
import no.tilsagn.scenario.Scenario;
import org.junit.jupiter.api.Test;

class RemarkTest {

    @Test
    void a_remark_stands_where_its_source_says_what_it_is_about() {
        budgetOf2025()
                .when(remark("INC-01", DEVELOPERS))
                .as(PROGRAMME_OFFICE)
                .then(registered("INC-01", DEVELOPERS))
                .when(remark("INC-15", OF_THE_YEAR))
                .as(PROGRAMME_LEADER)
                .then(registered("INC-15", OF_THE_YEAR))
                .when(remark("INC-01", OF_THE_YEAR))
                .as(PROGRAMME_OFFICE)
                .isRefused(REGISTER_CODE_TAKEN, "register", "REMARK", "code", "INC-01");
    }

    @Test
    void it_stands_at_a_line_and_a_year_that_are_there() {
        budgetOf2025()
                .when(remark("INC-07", about(Y2025, at("T01"), at("2022-17"))))
                .as(PROGRAMME_OFFICE)
                .isRefused(UNKNOWN_BUDGET_LINE, "line", "2022-17", "year", 2025);
        budgetOf2025()
                .when(remark("INC-07", about(Year.of(2026), at("T01"))))
                .as(PROGRAMME_OFFICE)
                .isRefused(UNKNOWN_BUDGET_YEAR, "year", 2026);
    }

    @Test
    void it_names_each_line_and_label_it_is_about_once() {
        RemarkSubject about = about(Y2025, at("T01"), under("GDS"), at("T01"), under("GDS"), at("T02"));

        assertThat(about.lines()).containsExactly(LineCode.of("T01"), LineCode.of("T02"));
        assertThat(about.labels()).containsExactly(SourceLabel.of("GDS"));
        assertThat(OF_THE_YEAR.lines()).isEmpty();
    }

    @Test
    void a_place_says_where_it_is_and_a_section_is_no_prose() {
        assertThatThrownBy(() -> new RemarkPlace(null, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RemarkSubject(
                        RemarkKind.GAP, RemarkSeverity.LOW, "x".repeat(101), Y2025, List.of(), Language.EN))
                .hasMessageContaining("a section of the source is 1 to 100 characters");
    }

    @Test
    void the_register_holds_it_as_it_was_entered() {
        assertThat(ProgrammeLog.established()
                        .record(registered("INC-01", DEVELOPERS))
                        .fold(new RegistersReadModel())
                        .all()
                        .values())
                .containsExactly(new RemarkRow(code("INC-01"), 0, DEVELOPERS, REASON, TREATMENT));
    }

    private static Scenario budgetOf2025() {
        return given(establish(), open(line("T01", GDS), line("PROJECT_DEVELOPERS", GDS)));
    }
}
