package no.tilsagn.readmodel;

import java.util.List;
import java.util.Set;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.EventType;
import no.tilsagn.event.Recorded;

/**
 * A fold of a programme's log whose state is a set of keyed rows.
 *
 * <p>The fold is pure: it looks at the rows it asks for and at the event, and at nothing else. The same code therefore
 * serves the live projection, a rebuild and the auditor. Rows are put, never removed: history does not shrink.
 *
 * @param <R> the kind of row
 */
public interface ReadModel<R extends Row> {

    /** Its name in addresses and storage. */
    String name();

    Class<R> rowType();

    /** The kinds of events it makes rows of. Its fold makes none of any other, which a rebuild therefore need not read. */
    default Set<Class<? extends DomainEvent>> folds() {
        return Set.of(DomainEvent.class);
    }

    /** Whether it may make rows of events of a type. */
    default boolean folds(EventType type) {
        return folds().stream().anyMatch(kind -> kind.isAssignableFrom(type.eventClass()));
    }

    /**
     * The rows an event adds or replaces.
     *
     * @param before the rows so far; asked by key
     */
    List<R> fold(Rows<R> before, Recorded recorded);
}
