package no.tilsagn.queryservice.duty;

import no.tilsagn.gate.PhaseDecision;
import no.tilsagn.gate.PhaseDuties;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The project whose phase was decided about.
 *
 * @param number such as {@code 2021-37}
 * @param gate none unless decided at one
 * @param outcome likewise
 */
record PhaseDecided(
        String number,
        PhaseDecision.Kind kind,
        @Nullable Gate gate,
        @Nullable GateOutcome outcome) {

    static PhaseDecided of(PhaseDuties duties) {
        return new PhaseDecided(duties.number(), duties.kind(), duties.gate(), duties.outcome());
    }
}
