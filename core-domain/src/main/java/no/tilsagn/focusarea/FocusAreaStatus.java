package no.tilsagn.focusarea;

/** A focus area has no phase. */
public enum FocusAreaStatus {
    OPEN,
    ENDED
}
