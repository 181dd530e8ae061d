package no.tilsagn.readmodel;

import java.util.Optional;

/** The rows of one programme's read model as they stand before an event. */
@FunctionalInterface
public interface Rows<R extends Row> {

    Optional<R> find(String key);
}
