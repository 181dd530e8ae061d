package no.tilsagn.gate;

import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.duty.Duty;
import no.tilsagn.duty.DutyHolder;
import no.tilsagn.duty.DutyHolders;
import no.tilsagn.project.Gate;
import no.tilsagn.project.ProjectId;

/**
 * Who did something for a project's next gate; that it may be seen with their roles is why it is not part of {@link
 * no.tilsagn.project.GateBasis what there is}.
 *
 * @param steps in the order of the log
 */
public record OpenDuties(ProjectId project, List<GateStep> steps) implements GateRow {

    public OpenDuties {
        steps = List.copyOf(steps);
    }

    static OpenDuties none(ProjectId project) {
        return new OpenDuties(project, List.of());
    }

    OpenDuties and(GateStep step) {
        return new OpenDuties(
                project, Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** With what was done for a gate whose decision was corrected, before what came after it. */
    OpenDuties restored(List<GateStep> used) {
        return new OpenDuties(
                project, Stream.concat(used.stream(), steps.stream()).toList());
    }

    /** Who had which duty when the gate was decided. */
    DutyHolders at(Gate gate, DutyHolder recorded) {
        return DutyHolders.of(
                steps.stream()
                        .filter(step -> step.duty() == Duty.PREPARED)
                        .map(GateStep::who)
                        .toList(),
                steps.stream()
                        .filter(step -> step.gate() == gate)
                        .map(GateStep::who)
                        .toList(),
                null,
                recorded);
    }

    static String key(ProjectId project) {
        return "open-duties/" + project.value();
    }

    @Override
    public String key() {
        return key(project);
    }
}
