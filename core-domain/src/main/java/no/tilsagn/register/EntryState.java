package no.tilsagn.register;

import no.tilsagn.benefit.BenefitEvent;
import no.tilsagn.benefit.BenefitState;
import no.tilsagn.benefitsplan.BenefitsPlanEvent;
import no.tilsagn.benefitsplan.BenefitsPlanState;
import no.tilsagn.board.SeatEvent;
import no.tilsagn.board.SeatState;
import no.tilsagn.gathering.GatheringEvent;
import no.tilsagn.gathering.GatheringState;
import no.tilsagn.goal.GoalEvent;
import no.tilsagn.goal.GoalState;
import no.tilsagn.meeting.MeetingEvent;
import no.tilsagn.meeting.MeetingState;
import no.tilsagn.plannedwork.PlannedWorkEvent;
import no.tilsagn.plannedwork.PlannedWorkState;
import no.tilsagn.rating.RatingEvent;
import no.tilsagn.rating.RatingState;
import no.tilsagn.remark.RemarkEvent;
import no.tilsagn.remark.RemarkState;
import no.tilsagn.report.ReportEvent;
import no.tilsagn.report.ReportState;
import no.tilsagn.resource.ResourcesEvent;
import no.tilsagn.resource.ResourcesState;
import no.tilsagn.risk.RiskEvent;
import no.tilsagn.risk.RiskState;
import org.jspecify.annotations.Nullable;

/** What later decisions need of an entry of a register. */
public sealed interface EntryState
        permits RiskState,
                GoalState,
                BenefitState,
                BenefitsPlanState,
                PlannedWorkState,
                ResourcesState,
                GatheringState,
                SeatState,
                MeetingState,
                ReportState,
                RemarkState,
                RatingState {

    /** The state after an event; null before the first. */
    static EntryState after(@Nullable EntryState before, RegisterEvent event) {
        return switch (event) {
            case RiskEvent e -> RiskState.after((RiskState) before, e);
            case GoalEvent e -> GoalState.after(e);
            case BenefitEvent e -> BenefitState.after(e);
            case BenefitsPlanEvent e -> BenefitsPlanState.after(e);
            case PlannedWorkEvent e -> PlannedWorkState.after(e);
            case ResourcesEvent e -> ResourcesState.after(e);
            case GatheringEvent e -> GatheringState.after(e);

            case MeetingEvent e -> MeetingState.after((MeetingState) before, e);
            case SeatEvent e -> SeatState.after((SeatState) before, e);
            case ReportEvent e -> ReportState.after(e);
            case RemarkEvent e -> RemarkState.after(e);
            case RatingEvent e -> RatingState.after(e);
        };
    }
}
