package no.tilsagn.goal;

import static no.tilsagn.command.RefusalCode.REGISTER_CODE_TAKEN;
import static no.tilsagn.command.Role.PROGRAMME_LEADER;
import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleRegisters.code;
import static no.tilsagn.scenario.SampleRegisters.goal;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GoalTest {

    @Test
    void a_goal_is_registered_once_under_its_code() {
        given(establish())
                .when(goal("G5"))
                .as(PROGRAMME_LEADER)
                .then(new GoalRegistered(PROGRAMME, code("G5"), GoalLevel.WORKING, null, REASON))
                .when(goal("G5"))
                .as(PROGRAMME_LEADER)
                .isRefused(REGISTER_CODE_TAKEN, "register", "GOAL", "code", "G5");
    }

    @Test
    void a_goal_of_a_sub_programme_names_it_and_no_other_does() {
        assertThatThrownBy(() -> of(GoalLevel.SUB_PROGRAMME, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(GoalLevel.OVERALL, "Delprogram nærmiljø"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RegisterGoal of(GoalLevel level, String subProgramme) {
        return new RegisterGoal(PROGRAMME, code("G1"), level, subProgramme, REASON, DAY);
    }
}
