package no.tilsagn.launcher.story;

/** A story could not be told to its end. */
public final class StoryStopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoryStopped(String message) {
        super(message);
    }
}
