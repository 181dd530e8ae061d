package no.tilsagn.event;

import org.jspecify.annotations.Nullable;

/** A stored or received event that this version of the software cannot read. */
public final class UnreadableEventException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnreadableEventException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
