package no.tilsagn.launcher.programmefile;

/** An import did not come to its end. It may be run again: what was stored is not stored twice. */
public final class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    ImportStopped(String message) {
        super(message);
    }
}
