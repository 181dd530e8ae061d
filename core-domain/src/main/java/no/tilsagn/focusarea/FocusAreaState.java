package no.tilsagn.focusarea;

import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** What later decisions need of a focus area. */
public record FocusAreaState(ProgrammeId programme, FocusAreaId focusArea, String code, FocusAreaStatus status) {

    /** The state after an event; null before the first. */
    public static FocusAreaState after(@Nullable FocusAreaState before, FocusAreaEvent event) {
        return switch (event) {
            case FocusAreaRegistered e -> new FocusAreaState(e.programme(), e.focusArea(), e.code(), e.status());
        };
    }
}
