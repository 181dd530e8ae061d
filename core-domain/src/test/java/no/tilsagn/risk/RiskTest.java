package no.tilsagn.risk;

import static no.tilsagn.command.RefusalCode.LATER_DAY_RECORDED;
import static no.tilsagn.command.RefusalCode.MITIGATION_MISSING;
import static no.tilsagn.command.RefusalCode.REGISTER_CODE_TAKEN;
import static no.tilsagn.command.RefusalCode.UNKNOWN_REGISTER_ENTRY;
import static no.tilsagn.command.Role.PROGRAMME_LEADER;
import static no.tilsagn.command.Role.PROGRAMME_OFFICE;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleRegisters.MITIGATION;
import static no.tilsagn.scenario.SampleRegisters.NOT_STATED;
import static no.tilsagn.scenario.SampleRegisters.YELLOW;
import static no.tilsagn.scenario.SampleRegisters.code;
import static no.tilsagn.scenario.SampleRegisters.review;
import static no.tilsagn.scenario.SampleRegisters.risk;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);

    @Test
    void a_risk_whose_colours_are_lost_is_registered_without_them() {
        given(establish())
                .when(risk("R01", NOT_STATED, null))
                .as(PROGRAMME_OFFICE)
                .then(new RiskRegistered(PROGRAMME, code("R01"), REASON, NOT_STATED, null));
    }

    @ParameterizedTest
    @CsvSource({
        "      ,        ,        , false",
        "GREEN ,        ,        , false",
        "GREEN , GREEN  , GREEN  , false",
        "YELLOW,        ,        , true",
        "      , YELLOW , GREEN  , true",
        "GREEN , GREEN  , YELLOW , true",
        "RED   ,        ,        , true",
        "      , RED    ,        , true",
        "      ,        , RED    , true",
    })
    void yellow_and_red_need_a_mitigation(
            RiskLevel probability, RiskLevel consequence, RiskLevel level, boolean needed) {
        Assessment assessment = new Assessment(probability, consequence, level);
        var without = given(establish()).when(risk("R01", assessment, null)).as(PROGRAMME_OFFICE);
        if (needed) {
            without.isRefusedBy(MITIGATION_MISSING);
        } else {
            without.isAccepted();
        }
        given(establish())
                .when(risk("R01", assessment, MITIGATION))
                .as(PROGRAMME_OFFICE)
                .isAccepted();
    }

    @Test
    void what_is_missing_is_named_with_the_colours_that_ask_for_it() {
        given(establish())
                .when(risk("R01", YELLOW, null))
                .as(PROGRAMME_LEADER)
                .isRefused(
                        MITIGATION_MISSING,
                        "risk",
                        "R01",
                        "probability",
                        "GREEN",
                        "consequence",
                        "YELLOW",
                        "level",
                        "NOT_STATED");
    }

    @Test
    void a_code_is_given_once_in_the_register() {
        given(establish(), risk("R01", NOT_STATED, null))
                .when(risk("R01", YELLOW, MITIGATION))
                .as(PROGRAMME_OFFICE)
                .isRefused(REGISTER_CODE_TAKEN, "register", "RISK", "code", "R01");
    }

    @Test
    void a_review_judges_a_risk_anew_and_what_was_said_to_be_done_stands() {
        given(establish(), risk("R01", NOT_STATED, MITIGATION))
                .when(review("R01", YELLOW, null, MARCH))
                .as(PROGRAMME_OFFICE)
                .then(new RiskReviewed(PROGRAMME, code("R01"), YELLOW, null, MARCH));
    }

    @Test
    void a_review_that_turns_a_risk_yellow_says_what_is_done_about_it() {
        var registered = given(establish(), risk("R01", NOT_STATED, null));
        registered.when(review("R01", YELLOW, null, MARCH)).as(PROGRAMME_OFFICE).isRefusedBy(MITIGATION_MISSING);
        registered
                .when(review("R01", YELLOW, MITIGATION, MARCH))
                .as(PROGRAMME_OFFICE)
                .isAccepted()
                .when(review("R01", YELLOW, null, JUNE))
                .as(PROGRAMME_OFFICE)
                .isAccepted();
    }

    @Test
    void reviews_go_forward_in_days_and_the_same_day_again_corrects() {
        var reviewed = given(establish(), risk("R01", NOT_STATED, MITIGATION), review("R01", YELLOW, null, JUNE));
        reviewed.when(review("R01", NOT_STATED, null, MARCH))
                .as(PROGRAMME_OFFICE)
                .isRefused(LATER_DAY_RECORDED, "register", "RISK", "code", "R01", "day", MARCH, "latest", JUNE);
        reviewed.when(review("R01", NOT_STATED, null, JUNE))
                .as(PROGRAMME_OFFICE)
                .isAccepted();
    }

    @Test
    void a_risk_that_is_not_in_the_register_is_not_reviewed() {
        given(establish())
                .when(review("R17", NOT_STATED, null, MARCH))
                .as(PROGRAMME_OFFICE)
                .isRefused(UNKNOWN_REGISTER_ENTRY, "register", "RISK", "code", "R17");
    }

    @Test
    void two_programmes_never_share_a_risk() {
        assertThat(risk("R01", NOT_STATED, null).subject().id()).isEqualTo("risk-delprogram-sysselsetting/R01");
    }
}
