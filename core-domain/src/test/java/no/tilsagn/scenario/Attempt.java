package no.tilsagn.scenario;

import java.util.Set;
import no.tilsagn.command.Caller;
import no.tilsagn.command.Command;
import no.tilsagn.command.Deciders;
import no.tilsagn.command.Role;

/** A command about to be asked for; who asks is said next. */
public final class Attempt {

    private final Scenario scenario;
    private final Command command;

    Attempt(Scenario scenario, Command command) {
        this.scenario = scenario;
        this.command = command;
    }

    public Command command() {
        return command;
    }

    /** Asked by someone with these roles. */
    public Outcome as(Role... roles) {
        InMemoryProgramme.Snapshot before = scenario.programme().snapshot();
        Caller caller = new Caller("actor-" + command.getClass().getSimpleName(), Set.of(roles));
        return new Outcome(scenario, command, before, Deciders.decide(command, caller, scenario.programme()));
    }
}
