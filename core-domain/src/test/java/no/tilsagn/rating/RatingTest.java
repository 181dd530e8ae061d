package no.tilsagn.rating;

import static no.tilsagn.command.RefusalCode.LATER_DAY_RECORDED;
import static no.tilsagn.command.RefusalCode.UNKNOWN_PROJECT;
import static no.tilsagn.command.Role.PROGRAMME_LEADER;
import static no.tilsagn.command.Role.PROGRAMME_OFFICE;
import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.SampleRegisters.code;
import static no.tilsagn.scenario.SampleRegisters.rate;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.register.RegistersReadModel;
import org.junit.jupiter.api.Test;

class RatingTest {

    private static final LocalDate LATER = DAY.plusMonths(5);
    private static final Rating YELLOW = Rating.of(Map.of(Criterion.SCALING_POTENTIAL, RatingColour.YELLOW), false);
    private static final Rating TO_BE_CLOSED = Rating.of(Map.of(), true);

    @Test
    void a_project_is_rated_and_rated_anew() {
        given(establish(), project("2021-37", null))
                .when(rate("2021-37", YELLOW, DAY))
                .as(PROGRAMME_OFFICE)
                .then(new ProjectRated(PROGRAMME, code("2021-37"), YELLOW, DAY))
                .when(rate("2021-37", TO_BE_CLOSED, LATER))
                .as(PROGRAMME_LEADER)
                .then(new ProjectRatingRevised(PROGRAMME, code("2021-37"), TO_BE_CLOSED, LATER))
                .when(rate("2021-37", YELLOW, DAY))
                .as(PROGRAMME_LEADER)
                .isRefused(LATER_DAY_RECORDED, "register", "RATING", "code", "2021-37", "day", DAY, "latest", LATER);
    }

    @Test
    void each_criterion_has_one_colour() {
        Rating.Coloured green = new Rating.Coloured(Criterion.SCALING_POTENTIAL, RatingColour.GREEN);
        Rating.Coloured red = new Rating.Coloured(Criterion.SCALING_POTENTIAL, RatingColour.RED);
        assertThatThrownBy(() -> new Rating(List.of(green, red), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one colour");
    }

    @Test
    void only_a_project_is_rated() {
        given(establish())
                .when(rate("2021-37", YELLOW, DAY))
                .as(PROGRAMME_OFFICE)
                .isRefused(UNKNOWN_PROJECT, "project", "2021-37");
    }

    @Test
    void a_rating_is_seen_on_its_day() {
        ProgrammeLog log = ProgrammeLog.established()
                .record(new ProjectRated(PROGRAMME, code("2021-37"), YELLOW, DAY))
                .record(new ProjectRatingRevised(PROGRAMME, code("2021-37"), TO_BE_CLOSED, LATER));
        assertThat(log.fold(new RegistersReadModel()).all().values())
                .containsExactly(new RatingRow(code("2021-37"), 1, TO_BE_CLOSED, LATER));
    }
}
