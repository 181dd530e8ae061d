package no.tilsagn.queryservice.readmodel;

import java.util.List;
import no.tilsagn.event.Recorded;

/** All read models of one programme while events are folded into them; used by one transaction at a time. */
public final class Projections {

    private final List<Projection<?>> projections;

    Projections(List<Projection<?>> projections) {
        this.projections = projections;
    }

    /** Folds an event into every read model, or, when a fold fails, into none. */
    public void fold(Recorded recorded) {
        List<Runnable> changes = projections.stream()
                .map(projection -> projection.fold(recorded))
                .toList();
        changes.forEach(Runnable::run);
    }

    /** Writes every changed row, within the caller's transaction. */
    public void write() {
        projections.forEach(Projection::write);
    }
}
