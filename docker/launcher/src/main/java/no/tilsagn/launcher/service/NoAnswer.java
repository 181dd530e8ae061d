package no.tilsagn.launcher.service;

import org.jspecify.annotations.Nullable;

/** A service did not answer, however long it was asked. What it was asked to do may have been done. */
public final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoAnswer(String message) {
        this(message, null);
    }

    NoAnswer(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
