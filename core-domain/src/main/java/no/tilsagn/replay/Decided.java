package no.tilsagn.replay;

import no.tilsagn.benefit.BenefitEvent;
import no.tilsagn.benefitsplan.BenefitsPlanEvent;
import no.tilsagn.board.SeatEnded;
import no.tilsagn.board.SeatRegistered;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.focusarea.FocusAreaEvent;
import no.tilsagn.fundingapplication.AppealDecided;
import no.tilsagn.fundingapplication.AppealLodged;
import no.tilsagn.fundingapplication.CaseWorkRecorded;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.fundingapplication.FundingApplicationDeferred;
import no.tilsagn.fundingapplication.FundingApplicationEvent;
import no.tilsagn.fundingapplication.FundingApplicationRecommended;
import no.tilsagn.fundingapplication.FundingApplicationRejected;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.fundingapplication.FundingApplicationWithdrawn;
import no.tilsagn.fundingapplication.GrantLetterRecorded;
import no.tilsagn.gathering.GatheringEvent;
import no.tilsagn.goal.GoalEvent;
import no.tilsagn.ledger.LedgerReadModel;
import no.tilsagn.meeting.MeetingEvent;
import no.tilsagn.plannedwork.PlannedWorkEvent;
import no.tilsagn.programme.BoardSeatAssigned;
import no.tilsagn.programme.BudgetYearAdded;
import no.tilsagn.programme.FocusAreaCodeAssigned;
import no.tilsagn.programme.ProgrammeEstablished;
import no.tilsagn.programme.ProgrammeEvent;
import no.tilsagn.programme.ProjectNumberAssigned;
import no.tilsagn.project.BenefitsPlanReviewed;
import no.tilsagn.project.EarlyClosureDecided;
import no.tilsagn.project.EvidenceRegistered;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.LeadNamed;
import no.tilsagn.project.PhaseDecisionCorrected;
import no.tilsagn.project.PhaseTransitionRecommended;
import no.tilsagn.project.ProjectEvent;
import no.tilsagn.project.ProjectHandedOver;
import no.tilsagn.project.ProjectMerged;
import no.tilsagn.project.ProjectPhaseChanged;
import no.tilsagn.project.ProjectPhaseRegistered;
import no.tilsagn.project.ProjectRegistered;
import no.tilsagn.rating.RatingEvent;
import no.tilsagn.register.RegisterEvent;
import no.tilsagn.remark.RemarkEvent;
import no.tilsagn.report.ReportApproved;
import no.tilsagn.resource.ResourcesEvent;
import no.tilsagn.risk.RiskEvent;
import no.tilsagn.rule.RuleVersionRegistered;
import org.jspecify.annotations.Nullable;

/** Where the decision behind an event stands. */
public final class Decided {

    private Decided() {}

    /** The decision an event was made by, if one was. */
    public static @Nullable DecisionReference by(DomainEvent event) {
        return switch (event) {
            case BudgetEvent e -> LedgerReadModel.decision(e);
            case FundingApplicationEvent e -> of(e);
            case ProjectEvent e -> of(e);
            case ProgrammeEvent e -> of(e);
            case RegisterEvent e -> of(e);
            case FocusAreaEvent _, CommandRefused _ -> null;
        };
    }

    private static @Nullable DecisionReference of(FundingApplicationEvent event) {
        return switch (event) {
            case FundingApplicationApproved e -> e.decision();
            case FundingApplicationRejected e -> e.decision();
            case FundingApplicationRecommended e -> e.decision();
            case FundingApplicationDeferred e -> e.decision();
            case AppealDecided e -> e.decision();
            case FundingApplicationSubmitted _,
                    FundingApplicationWithdrawn _,
                    CaseWorkRecorded _,
                    AppealLodged _,
                    GrantLetterRecorded _ -> null;
        };
    }

    private static @Nullable DecisionReference of(ProjectEvent event) {
        return switch (event) {
            case ProjectPhaseRegistered e -> e.decision();
            case PhaseTransitionRecommended e -> e.recommendation().decision();
            case GateDecided e -> e.decision();
            case ProjectPhaseChanged e -> e.decision();
            case EarlyClosureDecided e -> e.decision();
            case ProjectMerged e -> e.decision();
            case PhaseDecisionCorrected e -> e.decision();
            case ProjectRegistered _, EvidenceRegistered _, LeadNamed _, BenefitsPlanReviewed _, ProjectHandedOver _ ->
                null;
        };
    }

    private static @Nullable DecisionReference of(RegisterEvent event) {
        return switch (event) {
            case SeatRegistered e -> e.decision();
            case SeatEnded e -> e.decision();
            case ReportApproved e -> e.decision();
            case RiskEvent _,
                    GoalEvent _,
                    BenefitEvent _,
                    BenefitsPlanEvent _,
                    PlannedWorkEvent _,
                    ResourcesEvent _,
                    GatheringEvent _,
                    MeetingEvent _,
                    RemarkEvent _,
                    RatingEvent _ -> null;
        };
    }

    private static @Nullable DecisionReference of(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeEstablished e -> e.decision();
            case RuleVersionRegistered e -> e.decision();
            case ProjectNumberAssigned _, FocusAreaCodeAssigned _, BoardSeatAssigned _, BudgetYearAdded _ -> null;
        };
    }
}
