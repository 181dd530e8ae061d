package no.tilsagn.event;

import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an old version of an event as the next one. What is stored stays as it is, name and text.
 *
 * <p>Found as a service ({@link java.util.ServiceLoader}); several lead on from version to version.
 */
public interface Upcaster {

    /** The name the old version is stored under: no event's present name. */
    String from();

    /** The name of the next version. */
    String to();

    /** The payload in the shape of the next version. */
    ObjectNode upcast(ObjectNode payload);
}
