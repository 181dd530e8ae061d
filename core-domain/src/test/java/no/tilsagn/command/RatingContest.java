package no.tilsagn.command;

import static no.tilsagn.command.Contests.asker;
import static no.tilsagn.command.RefusalCode.LATER_DAY_RECORDED;
import static no.tilsagn.command.RefusalCode.ROLE_MISSING;
import static no.tilsagn.command.RefusalCode.UNKNOWN_PROJECT;
import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.SampleRegisters.rate;

import java.util.Map;
import java.util.Set;
import no.tilsagn.rating.RateProject;
import no.tilsagn.rating.Rating;
import no.tilsagn.scenario.Outcome;
import no.tilsagn.scenario.Scenario;

/** What stands against a rating. */
final class RatingContest {

    private static final Rating NONE = Rating.of(Map.of(), false);

    private RatingContest() {}

    static Contest of() {
        return Contest.of(RateProject.class, RatingContest::rated, ROLE_MISSING, UNKNOWN_PROJECT, LATER_DAY_RECORDED)
                .apart(UNKNOWN_PROJECT, LATER_DAY_RECORDED);
    }

    private static Outcome rated(Set<RefusalCode> broken) {
        Scenario scenario = Scenario.given(establish(), project("2021-37", null));
        if (broken.contains(LATER_DAY_RECORDED)) {
            scenario.and(rate("2021-37", NONE, DAY.plusDays(1)));
        }
        return scenario.when(rate(broken.contains(UNKNOWN_PROJECT) ? "2000-01" : "2021-37", NONE, DAY))
                .as(asker(broken, Role.PROGRAMME_OFFICE));
    }
}
