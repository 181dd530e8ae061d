package no.tilsagn.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import no.tilsagn.command.Caller;
import no.tilsagn.command.Command;
import no.tilsagn.command.Deciders;
import no.tilsagn.command.Decision.Accepted;
import no.tilsagn.command.Role;
import no.tilsagn.event.DomainEvent;

/**
 * A story of one programme: given what happened, when a command is asked for in a role, then this follows.
 *
 * <p>{@code given(establish(), open(line("T01", GDS))).when(frame(GDS, 500_000)).as(BOARD_SECRETARY).then(…)}
 */
public final class Scenario {

    private final InMemoryProgramme programme = new InMemoryProgramme();

    private Scenario() {}

    /** A programme where these commands were accepted, in this order. */
    public static Scenario given(Command... accepted) {
        return new Scenario().and(accepted);
    }

    /** A programme where this happened, in this order. */
    public static Scenario given(DomainEvent... events) {
        return new Scenario().and(events);
    }

    /** A programme that does not exist yet. */
    public static Scenario nothing() {
        return new Scenario();
    }

    /** And then these commands were accepted; whoever asked had the roles for it. */
    public Scenario and(Command... accepted) {
        for (Command command : accepted) {
            Caller anyone =
                    new Caller("actor-of-the-past-" + command.getClass().getSimpleName(), EnumSet.allOf(Role.class));
            var decision = Deciders.decide(command, anyone, programme).decision();
            assertThat(decision).as("given %s", command).isInstanceOfSatisfying(Accepted.class, this::record);
        }
        return this;
    }

    /** And then this happened. */
    public Scenario and(DomainEvent... events) {
        for (DomainEvent event : events) {
            programme.record(event);
        }
        return this;
    }

    /** The command that is looked at. */
    public Attempt when(Command command) {
        return new Attempt(this, command);
    }

    /** The programme as it stands now. */
    public InMemoryProgramme programme() {
        return programme;
    }

    void record(Accepted accepted) {
        accepted.events().forEach(dated -> programme.record(dated.event()));
    }
}
