package no.tilsagn.rehearsal;

import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.SampleBudget.approve;
import static no.tilsagn.scenario.SampleBudget.frame;
import static no.tilsagn.scenario.SampleBudget.supplementary;
import static no.tilsagn.scenario.SampleMoney.close;
import static no.tilsagn.scenario.SampleMoney.correct;
import static no.tilsagn.scenario.SampleMoney.of;
import static no.tilsagn.scenario.SampleMoney.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.account.AccountRow;
import no.tilsagn.account.AccountsReadModel;
import no.tilsagn.command.Caller;
import no.tilsagn.command.Command;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Role;
import no.tilsagn.command.UnknownProgrammeException;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.Recorded;
import no.tilsagn.money.Money;
import no.tilsagn.readmodel.Budget2025;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.rule.RuleVersionRegistered;
import no.tilsagn.scenario.SampleRules;
import no.tilsagn.spending.Tertial;
import no.tilsagn.statement.Figure;
import no.tilsagn.statement.StatementLine;
import no.tilsagn.statement.StatementReadModel;
import no.tilsagn.transfer.FundsTransferred;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    private static final Caller ANYONE = new Caller("actor-of-the-rehearsal", EnumSet.allOf(Role.class));
    private static final List<Recorded> HISTORY = new Budget2025().adopted().events();

    @Test
    void before_a_command_is_given_the_figures_are_the_real_ones() {
        ProgrammeLog log = new Budget2025().adopted();
        Figures figures = of2025().figures();

        assertThat(figures.statement())
                .isEqualTo(log.fold(new StatementReadModel()).all());
        assertThat(figures.accounts())
                .isEqualTo(log.fold(new AccountsReadModel()).all());
        assertThat(figures.statementDigest())
                .isEqualTo(log.fold(new StatementReadModel()).digest());
    }

    @Test
    void an_event_goes_on_from_the_last_of_its_aggregate() {
        Rehearsal rehearsal = of2025();
        long last = HISTORY.stream()
                .filter(recorded -> recorded.event() instanceof FundsTransferred)
                .mapToLong(Recorded::sequence)
                .max()
                .orElseThrow();

        assertThat(rehearsal.give(frame(GDS, 10_000_000), ANYONE))
                .isInstanceOfSatisfying(
                        Rehearsed.Accepted.class,
                        it -> assertThat(it.events())
                                .extracting(Recorded::sequence)
                                .containsExactly(last + 1));
    }

    @Test
    void a_refusal_names_the_figures_that_stood_against_the_command_and_moves_nothing() {
        Rehearsal rehearsal = of2025();
        Figures before = rehearsal.figures();

        rehearsal.give(SampleRules.rule(SampleRules.boardDecidesAll()), ANYONE);
        rehearsal.give(supplementary("extra", "FO-DIG", GDS, 8_000_000), ANYONE);
        Rehearsed refused = rehearsal.give(approve("extra"), ANYONE);

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Rehearsed.Refused.class,
                        it -> assertThat(it.refusal())
                                .isEqualTo(Refusal.of(
                                        RefusalCode.AMOUNT_EXCEEDS_BALANCE,
                                        "account",
                                        "frame/2025/GDS",
                                        "amount",
                                        8_000_000,
                                        "available",
                                        0)));
        assertThat(rehearsal.figures()).isEqualTo(before);
    }

    @Test
    void what_follows_a_command_is_there_for_the_next() {
        Rehearsal rehearsal = of2025();

        List<Rehearsed> all = give(
                rehearsal,
                SampleRules.rule(SampleRules.boardDecidesAll()),
                frame(GDS, 10_000_000),
                supplementary("extra", "FO-DIG", GDS, 8_000_000),
                approve("extra"));

        assertThat(all).allSatisfy(it -> assertThat(it).isInstanceOf(Rehearsed.Accepted.class));
        assertThat(granted(rehearsal, "line/2025/FO-DIG/GDS")).isEqualTo(Money.of(8_000_000));
        assertThat(Money.sum(rehearsal.figures().accounts().values().stream()
                        .map(AccountRow::balance)
                        .toList()))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void it_gives_the_log_and_the_statement_that_the_commands_then_really_give() {
        Rehearsal rehearsed = of2025();
        List<Recorded> followed = give(
                        rehearsed,
                        report(2025, Tertial.T3, of("2021-37", 9_000_000)),
                        close(2025),
                        frame(GDS, 1),
                        correct(2025, Tertial.T3, "2021-37", 8_930_000))
                .stream()
                .flatMap(it -> it instanceof Rehearsed.Accepted accepted ? accepted.events().stream() : Stream.empty())
                .toList();

        Rehearsal real = of2025();
        followed.forEach(real::fold);

        assertThat(real.figures()).isEqualTo(rehearsed.figures());
        assertThat(followed).extracting(Recorded::position).startsWith((long) HISTORY.size() + 1);
        assertThat(followed.stream().map(Recorded::event)).noneMatch(CommandRefused.class::isInstance);
    }

    @Test
    void a_refusal_takes_the_place_in_the_log_it_would_have_had() {
        Rehearsal rehearsal = of2025();
        long last = rehearsal.position();

        List<Rehearsed> both = give(rehearsal, frame(GDS, 1), frame(GDS, 10_000_000));

        assertThat(both.getFirst())
                .isInstanceOfSatisfying(
                        Rehearsed.Refused.class, it -> assertThat(it.position()).isEqualTo(last + 1));
        assertThat(both.getLast())
                .isInstanceOfSatisfying(
                        Rehearsed.Accepted.class,
                        it -> assertThat(it.events())
                                .extracting(Recorded::position)
                                .containsExactly(last + 2));
    }

    @Test
    void rules_are_rehearsed_too() {
        Rehearsal rehearsal = of2025();

        Rehearsed registered = rehearsal.give(SampleRules.rule(SampleRules.boardDecidesAll()), ANYONE);

        assertThat(registered)
                .isInstanceOfSatisfying(
                        Rehearsed.Accepted.class,
                        it -> assertThat(it.events())
                                .extracting(Recorded::event)
                                .hasOnlyElementsOfType(RuleVersionRegistered.class));
    }

    @Test
    void whoever_has_no_role_is_refused_as_in_earnest() {
        Rehearsed refused =
                of2025().give(frame(GDS, 10_000_000), new Caller("actor-1", EnumSet.of(Role.PROJECT_OWNER)));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Rehearsed.Refused.class,
                        it -> assertThat(it.refusal().code()).isEqualTo(RefusalCode.ROLE_MISSING));
    }

    @Test
    void there_is_nothing_to_rehearse_before_the_programme() {
        assertThatThrownBy(() -> new Rehearsal().give(close(2025), ANYONE))
                .isInstanceOf(UnknownProgrammeException.class);
    }

    private static Rehearsal of2025() {
        Rehearsal rehearsal = new Rehearsal();
        HISTORY.forEach(rehearsal::fold);
        return rehearsal;
    }

    private static List<Rehearsed> give(Rehearsal rehearsal, Command... commands) {
        return List.of(commands).stream()
                .map(command -> rehearsal.give(command, ANYONE))
                .toList();
    }

    private static Money granted(Rehearsal rehearsal, String line) {
        return ((StatementLine) rehearsal.figures().statement().get(line)).of(Figure.GRANTED);
    }
}
