package no.tilsagn.gate;

import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.duty.DutyHolder;
import no.tilsagn.duty.DutyHolders;
import no.tilsagn.event.Recorded;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * Who prepared, recommended and recorded a decision about a project's phase. The board decides all of them, and the log does
 * not know who sat on it.
 *
 * @param position of the decision's event in the programme's log
 * @param number such as {@code 2021-37}
 * @param gate none unless decided at a gate, and then nobody prepared or recommended
 * @param who the duties; nobody decided in person
 * @param used what the decision used up, which is there again when it is corrected
 */
public record PhaseDuties(
        long position,
        ProjectId project,
        String number,
        PhaseDecision.Kind kind,
        @Nullable Gate gate,
        @Nullable GateOutcome outcome,
        DecisionReference decision,
        DutyHolders who,
        List<GateStep> used)
        implements GateRow {

    public static final String KEY_PREFIX = "duties/";

    public PhaseDuties {
        used = List.copyOf(used);
    }

    /** Of a decision that rests on nothing registered before it. */
    static PhaseDuties alone(
            ProjectAtGate project, Recorded recorded, PhaseDecision.Kind kind, DecisionReference decision) {
        return new PhaseDuties(
                recorded.position(),
                project.project(),
                project.number(),
                kind,
                null,
                null,
                decision,
                DutyHolders.of(List.of(), List.of(), null, DutyHolder.of(recorded)),
                List.of());
    }

    static String key(long position) {
        return GateRow.key(KEY_PREFIX, position);
    }

    @Override
    public String key() {
        return key(position);
    }
}
