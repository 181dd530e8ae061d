package no.tilsagn.report;

import static no.tilsagn.command.RefusalCode.REGISTER_CODE_TAKEN;
import static no.tilsagn.command.RefusalCode.UNKNOWN_BUDGET_YEAR;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.scenario.Sample.ALL;
import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleRegisters.approve;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import no.tilsagn.event.Language;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.register.EntryCode;
import no.tilsagn.register.RegistersReadModel;
import no.tilsagn.replay.Decided;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final ReportEdition EDITION =
            new ReportEdition(ReportKind.ANNUAL_REPORT, Year.of(2025), Language.NB, 412, null);
    private static final String DIGEST = "ab".repeat(32);
    private static final ReportApproved APPROVED = new ReportApproved(PROGRAMME, EDITION, DIGEST, MINUTES);

    @Test
    void a_report_is_approved_with_what_it_was_made_of_and_the_digest_of_its_bytes() {
        given(establish(), open(line("ADM", ALL)))
                .when(approve(2025))
                .as(BOARD_SECRETARY)
                .then(APPROVED);
        assertThat(Decided.by(APPROVED)).isEqualTo(MINUTES);
    }

    @Test
    void the_same_report_is_approved_once_and_another_making_of_it_again() {
        given(establish(), open(line("ADM", ALL)), approve(2025))
                .when(approve(2025))
                .as(BOARD_SECRETARY)
                .isRefused(REGISTER_CODE_TAKEN, "register", "REPORT", "code", "annual-report.2025.nb.412")
                .when(new ApproveReport(PROGRAMME, made(413, null), DIGEST, DAY, MINUTES))
                .as(BOARD_SECRETARY)
                .isAccepted();
    }

    @Test
    void a_report_is_about_a_year_there_is_a_budget_of() {
        given(establish(), open(line("ADM", ALL)))
                .when(approve(2026))
                .as(BOARD_SECRETARY)
                .isRefused(UNKNOWN_BUDGET_YEAR, "year", 2026);
    }

    @Test
    void its_code_tells_what_it_was_made_of() {
        assertThat(made(412, LocalDate.of(2025, 12, 31)).code())
                .isEqualTo(EntryCode.of("annual-report.2025.nb.412.2025-12-31"));
        assertThatThrownBy(() -> made(0, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_digest_is_one_as_everybody_writes_it() {
        for (String digest : new String[] {"AB".repeat(32), "ab".repeat(31), "xy".repeat(32)}) {
            assertThatThrownBy(() -> new ApproveReport(PROGRAMME, EDITION, digest, DAY, MINUTES))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(digest);
        }
    }

    @Test
    void the_register_keeps_what_was_approved_and_where() {
        ProgrammeLog log = ProgrammeLog.established().record(APPROVED);

        assertThat(log.fold(new RegistersReadModel()).all().values())
                .containsExactly(new ReportRow(0, 2, EDITION, DIGEST, MINUTES));
    }

    private static ReportEdition made(long position, LocalDate effectiveOn) {
        return new ReportEdition(ReportKind.ANNUAL_REPORT, Year.of(2025), Language.NB, position, effectiveOn);
    }
}
