package no.tilsagn.event;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tilsagn.benefit.BenefitMeasured;
import no.tilsagn.benefit.BenefitRegistered;
import no.tilsagn.benefit.IndicatorDefined;
import no.tilsagn.benefitsplan.BenefitsPlanEstablished;
import no.tilsagn.benefitsplan.BenefitsPlanRevised;
import no.tilsagn.board.SeatEnded;
import no.tilsagn.board.SeatRegistered;
import no.tilsagn.budget.BudgetAdopted;
import no.tilsagn.budget.BudgetYearOpened;
import no.tilsagn.budget.FrameSet;
import no.tilsagn.budget.NoMoreApplicationsLifted;
import no.tilsagn.budget.OpeningRegistered;
import no.tilsagn.focusarea.FocusAreaRegistered;
import no.tilsagn.fundingapplication.AppealDecided;
import no.tilsagn.fundingapplication.AppealLodged;
import no.tilsagn.fundingapplication.CaseWorkRecorded;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.fundingapplication.FundingApplicationDeferred;
import no.tilsagn.fundingapplication.FundingApplicationRecommended;
import no.tilsagn.fundingapplication.FundingApplicationRejected;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.fundingapplication.FundingApplicationWithdrawn;
import no.tilsagn.fundingapplication.GrantLetterRecorded;
import no.tilsagn.gathering.GatheringHeld;
import no.tilsagn.gathering.GatheringRegistered;
import no.tilsagn.goal.GoalRegistered;
import no.tilsagn.meeting.AttendanceRecorded;
import no.tilsagn.meeting.BoardCaseDecided;
import no.tilsagn.meeting.CasePutOnAgenda;
import no.tilsagn.meeting.MeetingCalled;
import no.tilsagn.meeting.MeetingCalledOff;
import no.tilsagn.meeting.MinutesApproved;
import no.tilsagn.meeting.PapersSent;
import no.tilsagn.meeting.RecusalRecorded;
import no.tilsagn.plannedwork.PlannedWorkRegistered;
import no.tilsagn.plannedwork.PlannedWorkStatusRecorded;
import no.tilsagn.programme.BoardSeatAssigned;
import no.tilsagn.programme.BudgetYearAdded;
import no.tilsagn.programme.FocusAreaCodeAssigned;
import no.tilsagn.programme.ProgrammeEstablished;
import no.tilsagn.programme.ProjectNumberAssigned;
import no.tilsagn.project.BenefitsPlanReviewed;
import no.tilsagn.project.EarlyClosureDecided;
import no.tilsagn.project.EvidenceRegistered;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.LeadNamed;
import no.tilsagn.project.PhaseDecisionCorrected;
import no.tilsagn.project.PhaseTransitionRecommended;
import no.tilsagn.project.ProjectHandedOver;
import no.tilsagn.project.ProjectMerged;
import no.tilsagn.project.ProjectPhaseChanged;
import no.tilsagn.project.ProjectPhaseRegistered;
import no.tilsagn.project.ProjectRegistered;
import no.tilsagn.rating.ProjectRated;
import no.tilsagn.rating.ProjectRatingRevised;
import no.tilsagn.remark.RemarkRegistered;
import no.tilsagn.report.ReportApproved;
import no.tilsagn.resource.ResourcesRegistered;
import no.tilsagn.resource.ResourcesRevised;
import no.tilsagn.risk.RiskRegistered;
import no.tilsagn.risk.RiskReviewed;
import no.tilsagn.rule.RuleVersionRegistered;
import no.tilsagn.spending.SpendingCorrected;
import no.tilsagn.spending.SpendingReported;
import no.tilsagn.transfer.FundsTransferred;
import no.tilsagn.transfer.SourcesSplit;
import no.tilsagn.yearend.CarryOverEstimated;
import no.tilsagn.yearend.OpeningAdjusted;
import no.tilsagn.yearend.YearClosed;

/**
 * The lasting names of events. A stored event is known by its name alone, so a class can move or be renamed without
 * touching history. A changed shape is a new version; the old one is read as new and never rewritten.
 */
public enum EventType {
    PROGRAMME_ESTABLISHED("programme-established.v1", ProgrammeEstablished.class),
    PROJECT_NUMBER_ASSIGNED("project-number-assigned.v1", ProjectNumberAssigned.class),
    FOCUS_AREA_CODE_ASSIGNED("focus-area-code-assigned.v1", FocusAreaCodeAssigned.class),
    BOARD_SEAT_ASSIGNED("board-seat-assigned.v1", BoardSeatAssigned.class),
    RULE_VERSION_REGISTERED("rule-version-registered.v1", RuleVersionRegistered.class),
    BUDGET_YEAR_ADDED("budget-year-added.v1", BudgetYearAdded.class),
    PROJECT_REGISTERED("project-registered.v1", ProjectRegistered.class),
    PROJECT_PHASE_REGISTERED("project-phase-registered.v1", ProjectPhaseRegistered.class),
    EVIDENCE_REGISTERED("evidence-registered.v1", EvidenceRegistered.class),
    LEAD_NAMED("lead-named.v1", LeadNamed.class),
    BENEFITS_PLAN_REVIEWED("benefits-plan-reviewed.v1", BenefitsPlanReviewed.class),
    PROJECT_HANDED_OVER("project-handed-over.v1", ProjectHandedOver.class),
    PHASE_TRANSITION_RECOMMENDED("phase-transition-recommended.v1", PhaseTransitionRecommended.class),
    GATE_DECIDED("gate-decided.v1", GateDecided.class),
    EARLY_CLOSURE_DECIDED("early-closure-decided.v1", EarlyClosureDecided.class),
    PROJECT_MERGED("project-merged.v1", ProjectMerged.class),
    PROJECT_PHASE_CHANGED("project-phase-changed.v1", ProjectPhaseChanged.class),
    PHASE_DECISION_CORRECTED("phase-decision-corrected.v1", PhaseDecisionCorrected.class),
    FOCUS_AREA_REGISTERED("focus-area-registered.v1", FocusAreaRegistered.class),
    FUNDING_APPLICATION_SUBMITTED("funding-application-submitted.v1", FundingApplicationSubmitted.class),
    FUNDING_APPLICATION_APPROVED("funding-application-approved.v1", FundingApplicationApproved.class),
    FUNDING_APPLICATION_REJECTED("funding-application-rejected.v1", FundingApplicationRejected.class),
    FUNDING_APPLICATION_WITHDRAWN("funding-application-withdrawn.v1", FundingApplicationWithdrawn.class),
    CASE_WORK_RECORDED("case-work-recorded.v1", CaseWorkRecorded.class),
    FUNDING_APPLICATION_RECOMMENDED("funding-application-recommended.v1", FundingApplicationRecommended.class),
    FUNDING_APPLICATION_DEFERRED("funding-application-deferred.v1", FundingApplicationDeferred.class),
    APPEAL_LODGED("appeal-lodged.v1", AppealLodged.class),
    APPEAL_DECIDED("appeal-decided.v1", AppealDecided.class),
    GRANT_LETTER_RECORDED("grant-letter-recorded.v1", GrantLetterRecorded.class),
    BUDGET_YEAR_OPENED("budget-year-opened.v1", BudgetYearOpened.class),
    FRAME_SET("frame-set.v1", FrameSet.class),
    BUDGET_ADOPTED("budget-adopted.v1", BudgetAdopted.class),
    FUNDS_TRANSFERRED("funds-transferred.v1", FundsTransferred.class),
    OPENING_REGISTERED("opening-registered.v1", OpeningRegistered.class),
    NO_MORE_APPLICATIONS_LIFTED("no-more-applications-lifted.v1", NoMoreApplicationsLifted.class),
    SOURCES_SPLIT("sources-split.v1", SourcesSplit.class),
    SPENDING_REPORTED("spending-reported.v1", SpendingReported.class),
    SPENDING_CORRECTED("spending-corrected.v1", SpendingCorrected.class),
    CARRY_OVER_ESTIMATED("carry-over-estimated.v1", CarryOverEstimated.class),
    YEAR_CLOSED("year-closed.v1", YearClosed.class),
    OPENING_ADJUSTED("opening-adjusted.v1", OpeningAdjusted.class),
    RISK_REGISTERED("risk-registered.v1", RiskRegistered.class),
    RISK_REVIEWED("risk-reviewed.v1", RiskReviewed.class),
    GOAL_REGISTERED("goal-registered.v1", GoalRegistered.class),
    BENEFIT_REGISTERED("benefit-registered.v1", BenefitRegistered.class),
    INDICATOR_DEFINED("indicator-defined.v1", IndicatorDefined.class),
    BENEFIT_MEASURED("benefit-measured.v1", BenefitMeasured.class),
    BENEFITS_PLAN_ESTABLISHED("benefits-plan-established.v1", BenefitsPlanEstablished.class),
    BENEFITS_PLAN_REVISED("benefits-plan-revised.v1", BenefitsPlanRevised.class),
    PLANNED_WORK_REGISTERED("planned-work-registered.v1", PlannedWorkRegistered.class),
    PLANNED_WORK_STATUS_RECORDED("planned-work-status-recorded.v1", PlannedWorkStatusRecorded.class),
    RESOURCES_REGISTERED("resources-registered.v1", ResourcesRegistered.class),
    RESOURCES_REVISED("resources-revised.v1", ResourcesRevised.class),
    GATHERING_REGISTERED("gathering-registered.v1", GatheringRegistered.class),
    GATHERING_HELD("gathering-held.v1", GatheringHeld.class),
    SEAT_REGISTERED("seat-registered.v1", SeatRegistered.class),
    SEAT_ENDED("seat-ended.v1", SeatEnded.class),

    MEETING_CALLED("meeting-called.v1", MeetingCalled.class),
    CASE_PUT_ON_AGENDA("case-put-on-agenda.v1", CasePutOnAgenda.class),
    PAPERS_SENT("papers-sent.v1", PapersSent.class),
    ATTENDANCE_RECORDED("attendance-recorded.v1", AttendanceRecorded.class),
    RECUSAL_RECORDED("recusal-recorded.v1", RecusalRecorded.class),
    BOARD_CASE_DECIDED("board-case-decided.v1", BoardCaseDecided.class),
    MEETING_CALLED_OFF("meeting-called-off.v1", MeetingCalledOff.class),
    MINUTES_APPROVED("minutes-approved.v1", MinutesApproved.class),
    REPORT_APPROVED("report-approved.v1", ReportApproved.class),
    REMARK_REGISTERED("remark-registered.v1", RemarkRegistered.class),
    PROJECT_RATED("project-rated.v1", ProjectRated.class),
    PROJECT_RATING_REVISED("project-rating-revised.v1", ProjectRatingRevised.class),
    COMMAND_REFUSED("command-refused.v1", CommandRefused.class);

    private static final Map<Class<?>, EventType> BY_CLASS =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::eventClass, Function.identity()));
    private static final Map<String, EventType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::eventName, Function.identity()));

    private final String eventName;
    private final Class<? extends DomainEvent> eventClass;

    EventType(String eventName, Class<? extends DomainEvent> eventClass) {
        this.eventName = eventName;
        this.eventClass = eventClass;
    }

    /** The name and version an event is stored and published under. */
    public String eventName() {
        return eventName;
    }

    public Class<? extends DomainEvent> eventClass() {
        return eventClass;
    }

    /** The type of an event; every event has one. */
    public static EventType of(DomainEvent event) {
        return of(event.getClass());
    }

    /**
     * The type of a class of events.
     *
     * @throws IllegalArgumentException when it is not a class of events, or one without a lasting name
     */
    public static EventType of(Class<?> eventClass) {
        EventType type = BY_CLASS.get(eventClass);
        if (type == null) {
            throw new IllegalArgumentException("not an event with a lasting name: " + eventClass);
        }
        return type;
    }

    /** The type with a name; none when this version of the software does not know it. */
    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
