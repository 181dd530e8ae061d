package no.tilsagn.register;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import no.tilsagn.benefit.BenefitRow;
import no.tilsagn.benefitsplan.BenefitsPlanRow;
import no.tilsagn.board.SeatRow;
import no.tilsagn.gathering.GatheringRow;
import no.tilsagn.goal.GoalRow;
import no.tilsagn.meeting.BoardCaseRow;
import no.tilsagn.meeting.MeetingRow;
import no.tilsagn.plannedwork.PlannedWorkRow;
import no.tilsagn.rating.RatingRow;
import no.tilsagn.readmodel.Row;
import no.tilsagn.remark.RemarkRow;
import no.tilsagn.report.ReportRow;
import no.tilsagn.resource.ResourcesRow;
import no.tilsagn.risk.RiskRow;

/** A row of the registers: one entry of one of them. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "row")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RiskRow.class, name = "RISK"),
    @JsonSubTypes.Type(value = GoalRow.class, name = "GOAL"),
    @JsonSubTypes.Type(value = BenefitRow.class, name = "BENEFIT"),
    @JsonSubTypes.Type(value = BenefitsPlanRow.class, name = "BENEFITS_PLAN"),
    @JsonSubTypes.Type(value = PlannedWorkRow.class, name = "PLANNED_WORK"),
    @JsonSubTypes.Type(value = ResourcesRow.class, name = "RESOURCES"),
    @JsonSubTypes.Type(value = GatheringRow.class, name = "GATHERING"),
    @JsonSubTypes.Type(value = SeatRow.class, name = "SEAT"),
    @JsonSubTypes.Type(value = MeetingRow.class, name = "MEETING"),
    @JsonSubTypes.Type(value = BoardCaseRow.class, name = "BOARD_CASE"),
    @JsonSubTypes.Type(value = ReportRow.class, name = "REPORT"),
    @JsonSubTypes.Type(value = RemarkRow.class, name = "REMARK"),
    @JsonSubTypes.Type(value = RatingRow.class, name = "RATING")
})
public sealed interface RegisterRow extends Row
        permits RiskRow,
                GoalRow,
                BenefitRow,
                BenefitsPlanRow,
                PlannedWorkRow,
                ResourcesRow,
                GatheringRow,
                SeatRow,
                MeetingRow,
                BoardCaseRow,
                ReportRow,
                RemarkRow,
                RatingRow {

    /** Sequence of the entry's last event. */
    long version();
}
