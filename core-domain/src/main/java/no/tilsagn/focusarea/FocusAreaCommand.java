package no.tilsagn.focusarea;

import no.tilsagn.command.Command;

/** A command about a focus area. */
public sealed interface FocusAreaCommand extends Command permits RegisterFocusArea {

    FocusAreaId focusArea();
}
