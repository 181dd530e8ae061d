package no.tilsagn.register;

import no.tilsagn.benefit.BenefitCommand;
import no.tilsagn.benefit.BenefitDecider;
import no.tilsagn.benefitsplan.BenefitsPlanCommand;
import no.tilsagn.benefitsplan.BenefitsPlanDecider;
import no.tilsagn.board.SeatCommand;
import no.tilsagn.board.SeatDecider;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.gathering.GatheringCommand;
import no.tilsagn.gathering.GatheringDecider;
import no.tilsagn.goal.GoalCommand;
import no.tilsagn.goal.GoalDecider;
import no.tilsagn.meeting.MeetingCommand;
import no.tilsagn.meeting.MeetingDecider;
import no.tilsagn.plannedwork.PlannedWorkCommand;
import no.tilsagn.plannedwork.PlannedWorkDecider;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.rating.RatingCommand;
import no.tilsagn.rating.RatingDecider;
import no.tilsagn.remark.RemarkCommand;
import no.tilsagn.remark.RemarkDecider;
import no.tilsagn.report.ReportCommand;
import no.tilsagn.report.ReportDecider;
import no.tilsagn.resource.ResourcesCommand;
import no.tilsagn.resource.ResourcesDecider;
import no.tilsagn.risk.RiskCommand;
import no.tilsagn.risk.RiskDecider;

/** Decides the commands about entries of registers. */
public final class RegisterDecider {

    private RegisterDecider() {}

    public static Decision decide(RegisterCommand command, ProgrammeState programme, Participants in) {
        return switch (command) {
            case RiskCommand c -> RiskDecider.decide(c, in);
            case GoalCommand c -> GoalDecider.decide(c, in);
            case BenefitCommand c -> BenefitDecider.decide(c, in);
            case BenefitsPlanCommand c -> BenefitsPlanDecider.decide(c, programme, in);
            case PlannedWorkCommand c -> PlannedWorkDecider.decide(c, programme, in);
            case ResourcesCommand c -> ResourcesDecider.decide(c, in);
            case GatheringCommand c -> GatheringDecider.decide(c, in);

            case SeatCommand c -> SeatDecider.decide(c, programme, in);
            case MeetingCommand c -> MeetingDecider.decide(c, programme, in);
            case ReportCommand c -> ReportDecider.decide(c, in);
            case RemarkCommand c -> RemarkDecider.decide(c, programme, in);
            case RatingCommand c -> RatingDecider.decide(c, programme, in);
        };
    }
}
