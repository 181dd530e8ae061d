package no.tilsagn.focusarea;

import no.tilsagn.command.Command;
import no.tilsagn.event.AggregateReference;

/** A command about a focus area. */
public sealed interface FocusAreaCommand extends Command permits RegisterFocusArea {

    FocusAreaId focusArea();

    @Override
    default AggregateReference subject() {
        return focusArea().reference();
    }
}
