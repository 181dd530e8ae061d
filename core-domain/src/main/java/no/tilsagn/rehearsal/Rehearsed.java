package no.tilsagn.rehearsal;

import java.util.List;
import no.tilsagn.command.Refusal;
import no.tilsagn.event.Recorded;

/** What would have become of a command. */
public sealed interface Rehearsed {

    /** The role it would have been given in; {@code none} for a caller without any. */
    String role();

    /**
     * It would have been accepted.
     *
     * @param events it would have added to the log, in order
     */
    record Accepted(String role, List<Recorded> events) implements Rehearsed {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * A rule would have stood against it.
     *
     * @param position the refusal would have had in the log
     */
    record Refused(String role, long position, Refusal refusal) implements Rehearsed {}
}
