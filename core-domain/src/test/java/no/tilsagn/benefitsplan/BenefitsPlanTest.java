package no.tilsagn.benefitsplan;

import static no.tilsagn.command.RefusalCode.LATER_DAY_RECORDED;
import static no.tilsagn.command.RefusalCode.NAMED_TWICE;
import static no.tilsagn.command.RefusalCode.UNKNOWN_FOCUS_AREA;
import static no.tilsagn.command.RefusalCode.UNKNOWN_REGISTER_ENTRY;
import static no.tilsagn.command.Role.PROGRAMME_OFFICE;
import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.focusArea;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.SampleRegisters.benefit;
import static no.tilsagn.scenario.SampleRegisters.code;
import static no.tilsagn.scenario.SampleRegisters.plan;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.register.RegistersReadModel;
import no.tilsagn.scenario.Scenario;
import org.junit.jupiter.api.Test;

class BenefitsPlanTest {

    private static final PortfolioMember OSLOJOBB = PortfolioMember.of("2021-37", null);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);

    private static Scenario programme() {
        return given(establish(), project("2021-37", null), benefit("B02"), benefit("B11"));
    }

    @Test
    void a_project_works_for_the_benefits_of_its_plan_until_another_is_set() {
        programme()
                .when(plan(OSLOJOBB, DAY, "B02"))
                .as(PROGRAMME_OFFICE)
                .then(new BenefitsPlanEstablished(PROGRAMME, OSLOJOBB, List.of(code("B02")), DAY))
                .when(plan(OSLOJOBB, JUNE, "B02", "B11"))
                .as(PROGRAMME_OFFICE)
                .then(new BenefitsPlanRevised(PROGRAMME, OSLOJOBB, List.of(code("B02"), code("B11")), JUNE))
                .when(plan(OSLOJOBB, DAY, "B02"))
                .as(PROGRAMME_OFFICE)
                .isRefusedBy(LATER_DAY_RECORDED);
    }

    @Test
    void a_plan_names_what_the_register_has_and_each_benefit_once() {
        programme()
                .when(plan(OSLOJOBB, DAY, "B02", "B13"))
                .as(PROGRAMME_OFFICE)
                .isRefused(UNKNOWN_REGISTER_ENTRY, "register", "BENEFIT", "code", "B13")
                .when(plan(OSLOJOBB, DAY, "B02", "B02"))
                .as(PROGRAMME_OFFICE)
                .isRefused(NAMED_TWICE, "name", "B02")
                .when(plan(PortfolioMember.of(null, "FO-DIG"), DAY, "B02"))
                .as(PROGRAMME_OFFICE)
                .isRefused(UNKNOWN_FOCUS_AREA, "focusArea", "FO-DIG");
    }

    @Test
    void a_project_and_a_focus_area_of_one_name_have_a_plan_each() {
        PortfolioMember area = PortfolioMember.of(null, "2021-37");
        programme()
                .and(focusArea("2021-37"), plan(OSLOJOBB, DAY, "B02"))
                .when(plan(area, DAY, "B11"))
                .as(PROGRAMME_OFFICE)
                .then(new BenefitsPlanEstablished(PROGRAMME, area, List.of(code("B11")), DAY));
    }

    @Test
    void a_plan_is_seen_as_it_was_set_last() {
        ProgrammeLog log = ProgrammeLog.established()
                .record(
                        new BenefitsPlanEstablished(PROGRAMME, OSLOJOBB, List.of(code("B02")), DAY),
                        new BenefitsPlanRevised(PROGRAMME, OSLOJOBB, List.of(), JUNE));
        assertThat(log.fold(new RegistersReadModel()).all().values())
                .containsExactly(new BenefitsPlanRow(code("PROJECT.2021-37"), 1, OSLOJOBB, List.of(), JUNE));
    }
}
