package no.tilsagn.commandservice.eventstore;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import no.tilsagn.budget.BudgetYear;
import no.tilsagn.event.AggregateType;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.focusarea.FocusArea;
import no.tilsagn.fundingapplication.FundingApplication;
import no.tilsagn.programme.Programme;
import no.tilsagn.project.Project;
import no.tilsagn.register.Entry;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads a programme's aggregates and lets them remember new events. No locks of their own: the head row has it. */
@Component
public class AggregateRepositories {

    /** The registers, whose entries are aggregates of one class. */
    private static final Set<AggregateType> REGISTERS = EnumSet.of(
            AggregateType.RISK,
            AggregateType.GOAL,
            AggregateType.BENEFIT,
            AggregateType.BENEFITS_PLAN,
            AggregateType.PLANNED_WORK,
            AggregateType.RESOURCES,
            AggregateType.GATHERING,
            AggregateType.SEAT,
            AggregateType.MEETING,
            AggregateType.REPORT,
            AggregateType.REMARK,
            AggregateType.RATING);

    private final Map<AggregateType, Kind<?>> kinds = new EnumMap<>(AggregateType.class);

    private record Kind<T>(Repository<T> repository, Callable<T> factory) {

        void open(DomainEvent event, MetaData metaData) throws Exception {
            repository.newInstance(() -> {
                AggregateLifecycle.apply(event, metaData);
                return factory.call();
            });
        }

        void go(DomainEvent event, MetaData metaData) {
            repository.load(event.aggregate().id()).execute(root -> AggregateLifecycle.apply(event, metaData));
        }
    }

    AggregateRepositories(EventStore eventStore, AggregateCaches caches) {
        add(AggregateType.PROGRAMME, Programme.class, Programme::new, eventStore, caches);
        add(AggregateType.PROJECT, Project.class, Project::new, eventStore, caches);
        add(AggregateType.FOCUS_AREA, FocusArea.class, FocusArea::new, eventStore, caches);
        add(AggregateType.FUNDING_APPLICATION, FundingApplication.class, FundingApplication::new, eventStore, caches);
        add(AggregateType.BUDGET_YEAR, BudgetYear.class, BudgetYear::new, eventStore, caches);
        for (AggregateType register : REGISTERS) {
            add(register, Entry.class, Entry::new, eventStore, caches);
        }
    }

    private <T> void add(
            AggregateType type, Class<T> root, Callable<T> factory, EventStore eventStore, AggregateCaches caches) {
        Repository<T> repository = EventSourcingRepository.builder(root)
                .eventStore(eventStore)
                .cache(caches)
                .lockFactory(NullLockFactory.INSTANCE)
                .build();
        kinds.put(type, new Kind<>(repository, factory));
    }

    /** The state of an aggregate; none when it does not exist. */
    public <T, S> Optional<S> state(AggregateType type, Class<T> root, String id, Function<T, @Nullable S> state) {
        return load(type, id)
                .flatMap(aggregate -> Optional.ofNullable(aggregate.invoke(loaded -> state.apply(root.cast(loaded)))));
    }

    /** The sequence of an aggregate's last event; none when it does not exist. */
    public Optional<Long> version(AggregateType type, String id) {
        return load(type, id).map(Aggregate::version);
    }

    /** Lets the event's aggregate remember it; it is stored when the root unit of work commits. */
    public void apply(DomainEvent event, MetaData metaData) throws Exception {
        Kind<?> kind = kind(event.aggregate().type());
        if (event.opensStream()) {
            kind.open(event, metaData);
        } else {
            kind.go(event, metaData);
        }
    }

    private Optional<Aggregate<?>> load(AggregateType type, String id) {
        try {
            return Optional.of(kind(type).repository().load(id));
        } catch (AggregateNotFoundException e) {
            return Optional.empty();
        }
    }

    private Kind<?> kind(AggregateType type) {
        Kind<?> kind = kinds.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("no aggregate of type " + type);
        }
        return kind;
    }
}
