package no.tilsagn.portfolio;

import no.tilsagn.focusarea.FocusAreaStatus;
import no.tilsagn.project.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry stands.
 *
 * @param phase of a project; none for not stated and for a focus area, which has no phase
 * @param phaseBasis how a project's phase is known; none for a focus area
 */
public record Standing(
        EntryStatus status, @Nullable Phase phase, @Nullable PhaseBasis phaseBasis) {

    static Standing opening(@Nullable Phase phase) {
        return known(phase, PhaseBasis.ENTERED);
    }

    static Standing corrected(@Nullable Phase phase) {
        return known(phase, PhaseBasis.CORRECTED);
    }

    private static Standing known(@Nullable Phase phase, PhaseBasis basis) {
        return phase == null ? new Standing(EntryStatus.OPEN, null, PhaseBasis.NOT_STATED) : in(phase, basis);
    }

    static Standing in(Phase phase, PhaseBasis basis) {
        return new Standing(phase.isClosed() ? EntryStatus.CLOSED : EntryStatus.OPEN, phase, basis);
    }

    static Standing of(FocusAreaStatus status) {
        return switch (status) {
            case OPEN -> new Standing(EntryStatus.OPEN, null, null);
            case ENDED -> new Standing(EntryStatus.ENDED, null, null);
        };
    }
}
