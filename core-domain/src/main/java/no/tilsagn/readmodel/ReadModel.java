package no.tilsagn.readmodel;

import java.util.List;
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

    /**
     * The rows an event adds or replaces.
     *
     * @param before the rows so far; asked by key
     */
    List<R> fold(Rows<R> before, Recorded recorded);
}
