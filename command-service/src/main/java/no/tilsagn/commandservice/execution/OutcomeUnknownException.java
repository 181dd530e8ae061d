package no.tilsagn.commandservice.execution;

import org.jspecify.annotations.Nullable;

/**
 * The command may or may not have been stored. The caller is to repeat it with the same idempotency key, and then gets
 * the first answer if there was one.
 */
public final class OutcomeUnknownException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public OutcomeUnknownException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
