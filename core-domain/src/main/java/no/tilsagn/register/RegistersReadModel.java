package no.tilsagn.register;

import java.util.List;
import java.util.Set;
import no.tilsagn.benefit.BenefitEvent;
import no.tilsagn.benefit.BenefitRow;
import no.tilsagn.benefitsplan.BenefitsPlanEvent;
import no.tilsagn.benefitsplan.BenefitsPlanRow;
import no.tilsagn.board.SeatEvent;
import no.tilsagn.board.SeatRow;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.Recorded;
import no.tilsagn.focusarea.FocusAreaEvent;
import no.tilsagn.fundingapplication.FundingApplicationEvent;
import no.tilsagn.gathering.GatheringEvent;
import no.tilsagn.gathering.GatheringRow;
import no.tilsagn.goal.GoalEvent;
import no.tilsagn.goal.GoalRow;
import no.tilsagn.meeting.MeetingEvent;
import no.tilsagn.meeting.MeetingRow;
import no.tilsagn.plannedwork.PlannedWorkEvent;
import no.tilsagn.plannedwork.PlannedWorkRow;
import no.tilsagn.programme.ProgrammeEvent;
import no.tilsagn.project.ProjectEvent;
import no.tilsagn.rating.RatingEvent;
import no.tilsagn.rating.RatingRow;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.Rows;
import no.tilsagn.remark.RemarkEvent;
import no.tilsagn.remark.RemarkRow;
import no.tilsagn.report.ReportEvent;
import no.tilsagn.report.ReportRow;
import no.tilsagn.resource.ResourcesEvent;
import no.tilsagn.resource.ResourcesRow;
import no.tilsagn.risk.RiskEvent;
import no.tilsagn.risk.RiskRow;

/** The registers of the action programme, an entry a row. */
public final class RegistersReadModel implements ReadModel<RegisterRow> {

    public RegistersReadModel() {}

    @Override
    public String name() {
        return "registers";
    }

    @Override
    public Class<RegisterRow> rowType() {
        return RegisterRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> folds() {
        return Set.of(RegisterEvent.class);
    }

    @Override
    public List<RegisterRow> fold(Rows<RegisterRow> before, Recorded recorded) {
        return switch (recorded.event()) {
            case RegisterEvent e -> changed(before, e, recorded);
            case ProgrammeEvent _,
                    ProjectEvent _,
                    FocusAreaEvent _,
                    FundingApplicationEvent _,
                    BudgetEvent _,
                    CommandRefused _ -> List.of();
        };
    }

    private static List<RegisterRow> changed(Rows<RegisterRow> before, RegisterEvent event, Recorded recorded) {
        return switch (event) {
            case RiskEvent e -> List.of(RiskRow.after(before, e, recorded.sequence()));
            case GoalEvent e -> List.of(GoalRow.after(e, recorded.sequence()));
            case BenefitEvent e -> List.of(BenefitRow.after(before, e, recorded.sequence()));
            case BenefitsPlanEvent e -> List.of(BenefitsPlanRow.after(e, recorded.sequence()));
            case PlannedWorkEvent e -> List.of(PlannedWorkRow.after(before, e, recorded.sequence()));
            case ResourcesEvent e -> List.of(ResourcesRow.after(e, recorded.sequence()));
            case GatheringEvent e -> List.of(GatheringRow.after(before, e, recorded.sequence()));
            case SeatEvent e -> List.of(SeatRow.after(before, e, recorded));
            case MeetingEvent e -> MeetingRow.after(before, e, recorded);
            case ReportEvent e -> List.of(ReportRow.after(e, recorded));
            case RemarkEvent e -> List.of(RemarkRow.after(e, recorded.sequence()));
            case RatingEvent e -> List.of(RatingRow.after(e, recorded.sequence()));
        };
    }
}
