package no.tilsagn.aggregate;

import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import no.tilsagn.command.Caller;
import no.tilsagn.command.Command;
import no.tilsagn.command.DatedEvent;
import no.tilsagn.command.Deciders;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Decision.Accepted;
import no.tilsagn.command.Decision.Refused;
import no.tilsagn.command.Role;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.scenario.Families;
import no.tilsagn.scenario.Scenario;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;

/**
 * Axon's fixture for one aggregate class. The aggregates have no command handlers; as in the command service, a handler
 * of its own decides on current state and lets the aggregate apply what was accepted. Events that a decision gives rise
 * to in other aggregates are left out here. The handler answers with the code of the rule that refused, or null.
 *
 * @param <A> the aggregate
 */
final class Fixture<A> {

    private final AggregateTestFixture<A> axon;
    private final Callable<A> factory;
    private final Function<A, @Nullable Object> state;
    private final Scenario around;

    private Fixture(Class<A> type, Callable<A> factory, Function<A, @Nullable Object> state, Scenario around) {
        this.axon = new AggregateTestFixture<>(type);
        this.factory = factory;
        this.state = state;
        this.around = around;
    }

    /** A fixture in a programme where something happened already, outside the aggregate under test. */
    static <A> Fixture<A> of(Class<A> type, Callable<A> factory, Function<A, @Nullable Object> state, Scenario around) {
        Fixture<A> fixture = new Fixture<>(type, factory, state, around);
        for (Class<?> command : Families.leaves(Command.class)) {
            fixture.axon.registerCommandHandler(command, message -> fixture.handle((Command) message.getPayload()));
        }
        return fixture;
    }

    TestExecutor<A> given(DomainEvent... events) {
        return events.length == 0 ? axon.givenNoPriorActivity() : axon.given((Object[]) events);
    }

    private @Nullable Object handle(Command command) throws Exception {
        Repository<A> repository = axon.getRepository();
        Optional<Aggregate<A>> loaded = load(repository, command.subject().id());
        Object remembered = loaded.map(aggregate -> aggregate.invoke(state)).orElse(null);
        Caller anyone = new Caller("actor", EnumSet.allOf(Role.class));
        Decision decision = Deciders.decide(command, anyone, new Remembering(remembered, around.programme()))
                .decision();
        return switch (decision) {
            case Refused refused -> refused.refusal().code();
            case Accepted accepted -> {
                for (DatedEvent dated : accepted.events()) {
                    if (dated.event().aggregate().equals(command.subject())) {
                        apply(repository, loaded, dated.event());
                    }
                }
                yield null;
            }
        };
    }

    private void apply(Repository<A> repository, Optional<Aggregate<A>> loaded, DomainEvent event) throws Exception {
        if (event.opensStream()) {
            repository.newInstance(() -> {
                AggregateLifecycle.apply(event);
                return factory.call();
            });
        } else {
            loaded.orElseThrow().execute(root -> AggregateLifecycle.apply(event));
        }
    }

    private static <A> Optional<Aggregate<A>> load(Repository<A> repository, String id) {
        try {
            return Optional.of(repository.load(id));
        } catch (AggregateNotFoundException e) {
            return Optional.empty();
        }
    }
}
