package no.tilsagn.register;

import no.tilsagn.benefit.BenefitEvent;
import no.tilsagn.benefitsplan.BenefitsPlanEvent;
import no.tilsagn.board.SeatEvent;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.AggregateType;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.gathering.GatheringEvent;
import no.tilsagn.goal.GoalEvent;
import no.tilsagn.meeting.MeetingEvent;
import no.tilsagn.plannedwork.PlannedWorkEvent;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.rating.RatingEvent;
import no.tilsagn.remark.RemarkEvent;
import no.tilsagn.report.ReportEvent;
import no.tilsagn.resource.ResourcesEvent;
import no.tilsagn.risk.RiskEvent;

/** Something that happened to an entry of one of the programme's registers. */
public sealed interface RegisterEvent extends DomainEvent
        permits RiskEvent,
                GoalEvent,
                BenefitEvent,
                BenefitsPlanEvent,
                PlannedWorkEvent,
                ResourcesEvent,
                GatheringEvent,
                SeatEvent,
                MeetingEvent,
                ReportEvent,
                RemarkEvent,
                RatingEvent {

    ProgrammeId programme();

    /** The entry's code in its register. */
    EntryCode code();

    /** Which register it stands in. */
    AggregateType register();

    @Override
    default AggregateReference aggregate() {
        return reference(register(), programme(), code());
    }

    /** The stream of an entry. No programme's id holds a slash, so no two entries share an id. */
    static AggregateReference reference(AggregateType register, ProgrammeId programme, EntryCode code) {
        return new AggregateReference(register, register.prefix() + programme + "/" + code);
    }
}
