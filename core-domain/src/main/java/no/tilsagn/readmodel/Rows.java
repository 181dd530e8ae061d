package no.tilsagn.readmodel;

import java.util.Optional;

/** The rows of one programme's read model as they stand before an event. */
@FunctionalInterface
public interface Rows<R extends Row> {

    Optional<R> find(String key);

    /**
     * The row that an event changes.
     *
     * @throws RowMissingException when there is none
     */
    default <T extends R> T require(String key, Class<T> type) {
        return find(key).map(type::cast).orElseThrow(() -> new RowMissingException(key));
    }
}
