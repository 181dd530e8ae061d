package no.tilsagn.launcher.stack;

import java.util.Locale;

/** The processes of the stack, in the order they are started; they are stopped in the reverse order. */
public enum Part {
    POSTGRES,
    BROKER,
    ISSUER,
    COMMAND_SERVICE,
    /** A second instance on the same database, to show that two decide as one. */
    SECOND_COMMAND_SERVICE,
    QUERY_SERVICE;

    /** As messages, pid files and logs name it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isService() {
        return compareTo(COMMAND_SERVICE) >= 0;
    }
}
