package no.tilsagn.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.scenario.Families;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where several rules stand against one command, the first in the order of the refusal codes answers. */
class PrecedenceTest {

    static Stream<Arguments> contests() {
        return Contests.all().map(contest -> Arguments.of(contest.command().getSimpleName(), contest));
    }

    static Stream<Arguments> rules() {
        return Contests.all()
                .flatMap(contest -> contest.rules().stream()
                        .map(rule -> Arguments.of(contest.command().getSimpleName(), contest, rule)));
    }

    static Stream<Arguments> pairs() {
        return Contests.all()
                .flatMap(contest -> contest.setsOfAtLeast(2)
                        .filter(set -> set.size() == 2)
                        .map(set -> Arguments.of(contest.command().getSimpleName(), contest, set)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contests")
    void with_no_rule_broken_the_command_is_accepted(String command, Contest contest) {
        assertThat(contest.broken().apply(Set.of()).refusedBy()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("rules")
    void a_rule_broken_alone_answers(String command, Contest contest, RefusalCode rule) {
        assertThat(contest.broken().apply(Set.of(rule)).refusedBy()).contains(rule);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("pairs")
    void of_two_broken_rules_the_first_answers(String command, Contest contest, Set<RefusalCode> both) {
        assertThat(contest.broken().apply(both).refusedBy()).contains(Collections.min(both));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contests")
    void of_any_number_of_broken_rules_the_first_answers(String command, Contest contest) {
        contest.setsOfAtLeast(3)
                .forEach(set -> assertThat(contest.broken().apply(set).refusedBy())
                        .as("%s", set)
                        .contains(Collections.min(set)));
    }

    @Test
    void every_command_has_its_contest() {
        assertThat(Contests.all().map(Contest::command).collect(Collectors.<Class<?>>toSet()))
                .isEqualTo(Families.leaves(Command.class));
    }

    @Test
    void every_rule_can_refuse_some_command() {
        assertThat(Contests.all().flatMap(contest -> contest.rules().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(RefusalCode.values()));
    }

    @Test
    void the_codes_are_lasting_names() {
        assertThat(Stream.of(RefusalCode.values()).map(RefusalCode::code))
                .containsExactly(
                        "role-missing",
                        "board-case-missing",
                        "case-of-meeting-called-off",
                        "board-case-unknown",
                        "case-of-other-matter",
                        "case-decided-otherwise",
                        "case-decided-on-other-day",
                        "programme-already-established",
                        "unknown-fund-source",
                        "label-out-of-order",
                        "unknown-project",
                        "unknown-focus-area",
                        "unknown-budget-year",
                        "unknown-budget-line",
                        "unknown-budget-block",
                        "unknown-funding-application",
                        "unknown-register-entry",
                        "submitter-not-of-line",
                        "line-not-at-disposal",
                        "project-number-taken",
                        "focus-area-code-taken",
                        "register-code-taken",
                        "budget-year-already-open",
                        "year-not-next",
                        "budget-year-closed",
                        "budget-already-adopted",
                        "opening-already-registered",
                        "year-not-first",
                        "budget-not-adopted",
                        "year-before-open",
                        "named-twice",
                        "fund-source-past-last-year",
                        "application-already-decided",
                        "application-not-in-state",
                        "ordinary-decided-with-budget",
                        "granted-more-than-applied",
                        "no-rule-in-force",
                        "wrong-authority",
                        "deputy-for-chair-only",
                        "seat-not-deputys",
                        "chair-recused",
                        "decider-prepared-case",
                        "decider-recommended-case",
                        "recommendation-missing",
                        "phase-already-stated",
                        "phase-not-stated",
                        "gate-not-from-phase",
                        "decider-prepared-gate",
                        "decider-recommended-gate",
                        "evidence-missing",
                        "benefits-plan-not-reviewed",
                        "no-early-closure-from-phase",
                        "project-already-closed",
                        "successor-is-itself",
                        "successor-closed",
                        "unknown-phase-decision",
                        "phase-decision-already-corrected",
                        "phase-decision-not-latest",
                        "no-hand-over-from-phase",
                        "hand-over-before-closing",
                        "hand-over-already-recorded",
                        "label-not-of-line",
                        "label-needed",
                        "source-not-of-label",
                        "accounting-number-differs",
                        "spending-already-reported",
                        "spending-not-reported",
                        "nothing-to-correct",
                        "lines-differ-from-year",
                        "application-not-of-budget",
                        "applied-differs-from-applications",
                        "no-more-applications",
                        "line-not-flagged",
                        "project-closed",
                        "frame-below-granted",
                        "amount-exceeds-balance",
                        "lines-below-zero",
                        "carry-over-without-line",
                        "later-day-recorded",
                        "mitigation-missing",
                        "indicator-missing",
                        "second-chair",
                        "seat-already-ended",
                        "meeting-called-off",
                        "meeting-over",
                        "meeting-has-decided",
                        "not-the-meetings-day",
                        "case-number-taken",
                        "case-not-on-agenda",
                        "case-already-decided",
                        "cases-undecided",
                        "attendance-missing",
                        "seat-not-in-office",
                        "seat-without-vote",
                        "seat-absent",
                        "seat-recused",
                        "no-quorum",
                        "votes-do-not-carry");
    }
}
