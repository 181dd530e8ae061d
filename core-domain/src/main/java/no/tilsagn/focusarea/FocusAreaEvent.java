package no.tilsagn.focusarea;

import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.DomainEvent;

/** Something that happened to a focus area. */
public sealed interface FocusAreaEvent extends DomainEvent permits FocusAreaRegistered {

    FocusAreaId focusArea();

    @Override
    default AggregateReference aggregate() {
        return focusArea().reference();
    }
}
