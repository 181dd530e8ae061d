package no.tilsagn.register;

import no.tilsagn.benefit.BenefitCommand;
import no.tilsagn.benefitsplan.BenefitsPlanCommand;
import no.tilsagn.board.SeatCommand;
import no.tilsagn.command.Command;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.AggregateType;
import no.tilsagn.gathering.GatheringCommand;
import no.tilsagn.goal.GoalCommand;
import no.tilsagn.meeting.MeetingCommand;
import no.tilsagn.plannedwork.PlannedWorkCommand;
import no.tilsagn.rating.RatingCommand;
import no.tilsagn.remark.RemarkCommand;
import no.tilsagn.report.ReportCommand;
import no.tilsagn.resource.ResourcesCommand;
import no.tilsagn.risk.RiskCommand;

/** A command about an entry of one of the programme's registers. */
public sealed interface RegisterCommand extends Command
        permits RiskCommand,
                GoalCommand,
                BenefitCommand,
                BenefitsPlanCommand,
                PlannedWorkCommand,
                ResourcesCommand,
                GatheringCommand,
                SeatCommand,
                MeetingCommand,
                ReportCommand,
                RemarkCommand,
                RatingCommand {

    /** The entry's code in its register. */
    EntryCode code();

    /** Which register it stands in. */
    AggregateType register();

    @Override
    default AggregateReference subject() {
        return RegisterEvent.reference(register(), programme(), code());
    }
}
