package no.tilsagn.commandservice.execution;

import java.sql.SQLException;
import org.axonframework.common.AxonNonTransientException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells a store that stumbled from a command that can never work. */
final class Failures {

    private Failures() {}

    /** Whether the same command may go through when it is tried again. */
    static boolean mayPass(Throwable failure) {
        for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException
                    || t instanceof DataAccessException
                    || t instanceof TransactionException
                    || t instanceof EventStoreException
                    || t instanceof ConcurrencyException) {
                return true;
            }
            if (t instanceof AxonNonTransientException) {
                return false;
            }
        }
        return false;
    }
}
