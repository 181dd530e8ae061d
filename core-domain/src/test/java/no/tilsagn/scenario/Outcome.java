package no.tilsagn.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import no.tilsagn.command.Command;
import no.tilsagn.command.DatedEvent;
import no.tilsagn.command.Deciders.Decided;
import no.tilsagn.command.Decision.Accepted;
import no.tilsagn.command.Decision.Refused;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Role;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.money.Money;
import no.tilsagn.yearend.OpeningAdjusted;

/** What became of a command. */
public final class Outcome {

    private final Scenario scenario;
    private final Command command;
    private final InMemoryProgramme.Snapshot before;
    private final Decided decided;

    Outcome(Scenario scenario, Command command, InMemoryProgramme.Snapshot before, Decided decided) {
        this.scenario = scenario;
        this.command = command;
        this.before = before;
        this.decided = decided;
    }

    /**
     * Accepted with exactly these events in this order, all with effect on the command's day, but for adjusted openings,
     * which have effect on the first day of their year; they are recorded.
     */
    public Scenario then(DomainEvent... expected) {
        Accepted accepted = accepted();
        assertThat(accepted.events().stream().map(DatedEvent::event)).containsExactly(expected);
        return recorded(accepted);
    }

    /** Accepted, with whatever events; they are recorded. */
    public Scenario isAccepted() {
        return recorded(accepted());
    }

    /** Refused by this rule on exactly these facts (name, value, name, value, …); nothing changed. */
    public Scenario isRefused(RefusalCode code, Object... facts) {
        Refusal refusal = refusal();
        assertThat(refusal).as("%s", command).isEqualTo(Refusal.of(code, facts));
        return untouched();
    }

    /** Refused by this rule, whatever the facts; nothing changed. */
    public Scenario isRefusedBy(RefusalCode code) {
        assertThat(refusal().code()).as("%s", command).isEqualTo(code);
        return untouched();
    }

    /** The role the decision is recorded under. */
    public Outcome inRole(Role role) {
        assertThat(decided.role()).isEqualTo(Optional.of(role));
        return this;
    }

    /** The rule that refused, none when accepted. */
    public Optional<RefusalCode> refusedBy() {
        return decided.decision() instanceof Refused refused
                ? Optional.of(refused.refusal().code())
                : Optional.empty();
    }

    private Accepted accepted() {
        assertThat(decided.decision()).as("%s", command).isInstanceOf(Accepted.class);
        return (Accepted) decided.decision();
    }

    private Refusal refusal() {
        assertThat(decided.decision()).as("%s", command).isInstanceOf(Refused.class);
        return ((Refused) decided.decision()).refusal();
    }

    private Scenario recorded(Accepted accepted) {
        List<DatedEvent> events = accepted.events();
        assertThat(events).allSatisfy(dated -> assertThat(dated.effectiveOn()).isEqualTo(day(dated.event())));
        scenario.record(accepted);
        assertThat(scenario.programme().sumOfAllAccounts())
                .as("the sum of all accounts")
                .isEqualTo(Money.ZERO);
        return scenario;
    }

    private LocalDate day(DomainEvent event) {
        return event instanceof OpeningAdjusted adjusted
                ? adjusted.year().atMonth(Month.JANUARY).atDay(1)
                : command.effectiveOn();
    }

    private Scenario untouched() {
        assertThat(scenario.programme().snapshot()).isEqualTo(before);
        return scenario;
    }
}
