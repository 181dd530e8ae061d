package no.tilsagn.gate;

import no.tilsagn.event.EventReference;
import no.tilsagn.project.GateBasis;
import org.jspecify.annotations.Nullable;

/**
 * The event of a decision, by which a correction finds it.
 *
 * @param position of the event in the programme's log
 * @param used what it used up of what the project had for its gate; none where it used up nothing
 */
public record DecisionEvent(
        EventReference event, long position, @Nullable GateBasis used) implements GateRow {

    static String key(EventReference event) {
        return "event/" + event.aggregate() + "/" + event.sequence();
    }

    @Override
    public String key() {
        return key(event);
    }
}
