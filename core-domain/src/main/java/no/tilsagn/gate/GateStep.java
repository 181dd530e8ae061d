package no.tilsagn.gate;

import no.tilsagn.duty.Duty;
import no.tilsagn.duty.DutyHolder;
import no.tilsagn.project.Gate;
import org.jspecify.annotations.Nullable;

/**
 * Something done for a project's next gate.
 *
 * @param gate that was recommended at; none where something was prepared, which is for whichever comes next
 */
public record GateStep(Duty duty, DutyHolder who, @Nullable Gate gate) {}
