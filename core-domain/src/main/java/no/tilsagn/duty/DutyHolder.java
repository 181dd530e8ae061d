package no.tilsagn.duty;

import java.util.Comparator;
import no.tilsagn.event.Recorded;

/**
 * Somebody who did it.
 *
 * @param actor opaque id
 * @param role as it stands in the log
 */
public record DutyHolder(String actor, String role) implements Comparable<DutyHolder> {

    /** Whoever an event is recorded of. */
    public static DutyHolder of(Recorded recorded) {
        return new DutyHolder(recorded.actor(), recorded.role());
    }

    @Override
    public int compareTo(DutyHolder other) {
        return Comparator.comparing(DutyHolder::actor)
                .thenComparing(DutyHolder::role)
                .compare(this, other);
    }
}
