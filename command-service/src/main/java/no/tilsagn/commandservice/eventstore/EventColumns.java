package no.tilsagn.commandservice.eventstore;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import no.tilsagn.programme.ProgrammeId;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** What the event table stores beside an event, and how it travels there through Axon. */
public final class EventColumns {

    private static final String EFFECTIVE_ON = "effectiveOn";
    private static final String ACTOR = "actor";
    private static final String ROLE = "role";
    private static final String CORRELATION = "correlation";
    private static final String CAUSATION = "causation";
    private static final String APPEND = EventColumns.class.getName();

    private EventColumns() {}

    /**
     * Where the events of a unit of work go: one programme, after a position, all recorded at one time.
     *
     * @param position of the programme's last event before them
     */
    public record Append(ProgrammeId programme, long position, Instant recordedAt) {}

    /** Who acted, in which role, on which request and command. */
    public static Map<String, ?> correlation(String actor, String role, String correlation, String causation) {
        return Map.of(ACTOR, actor, ROLE, role, CORRELATION, correlation, CAUSATION, causation);
    }

    /** The day an event has effect on. */
    public static MetaData effectiveOn(LocalDate day) {
        return MetaData.with(EFFECTIVE_ON, day);
    }

    /** Says where the current root unit of work appends to. */
    public static void appendTo(Append append) {
        CurrentUnitOfWork.get().root().resources().put(APPEND, append);
    }

    static Append append() {
        Append append = CurrentUnitOfWork.get().root().getResource(APPEND);
        if (append == null) {
            throw new IllegalStateException("events are appended by the executor only, which says where to");
        }
        return append;
    }

    static LocalDate effectiveOn(MetaData metaData) {
        return (LocalDate) required(metaData, EFFECTIVE_ON);
    }

    static String actor(MetaData metaData) {
        return (String) required(metaData, ACTOR);
    }

    static String role(MetaData metaData) {
        return (String) required(metaData, ROLE);
    }

    static String correlation(MetaData metaData) {
        return (String) required(metaData, CORRELATION);
    }

    static String causation(MetaData metaData) {
        return (String) required(metaData, CAUSATION);
    }

    private static Object required(MetaData metaData, String name) {
        Object value = metaData.get(name);
        if (value == null) {
            throw new IllegalStateException("an event without " + name + " is not stored");
        }
        return value;
    }
}
