package no.tilsagn.readmodel;

/**
 * An event concerns a row that is not there. In the whole log that is a fault; on a day before what it concerns came into
 * being, it only means that the event has no effect on that day.
 */
public final class RowMissingException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    RowMissingException(String key) {
        super("an event concerns what is not there: " + key);
    }
}
