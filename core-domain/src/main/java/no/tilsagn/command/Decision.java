package no.tilsagn.command;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.tilsagn.event.DomainEvent;

/** What became of a command: a refusal is a value, not an exception, since it too is recorded. */
public sealed interface Decision {

    /**
     * The command holds; its events are one fact and are stored together.
     *
     * @param events at least one, in order
     */
    record Accepted(List<DatedEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
            if (events.isEmpty()) {
                throw new IllegalArgumentException("an accepted command has at least one event");
            }
        }
    }

    /**
     * A rule stands against it.
     *
     * @param refusal which one, and on what figures
     */
    record Refused(Refusal refusal) implements Decision {}

    /** Accepts with events that all have effect on the same day. */
    static Decision accepted(LocalDate effectiveOn, DomainEvent... events) {
        return accepted(effectiveOn, Arrays.asList(events));
    }

    /** Accepts with events that all have effect on the same day. */
    static Decision accepted(LocalDate effectiveOn, List<? extends DomainEvent> events) {
        return new Accepted(
                events.stream().map(event -> new DatedEvent(effectiveOn, event)).toList());
    }

    /** Refuses under a rule; the facts are name, value, name, value, … */
    static Decision refused(RefusalCode code, Object... facts) {
        return new Refused(Refusal.of(code, facts));
    }
}
