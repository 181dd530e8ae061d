package no.tilsagn.command;

import static no.tilsagn.command.Role.BOARD_CHAIR;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.command.Role.OWNER_GROUP;
import static no.tilsagn.command.Role.PROGRAMME_LEADER;
import static no.tilsagn.command.Role.PROGRAMME_OFFICE;
import static no.tilsagn.command.Role.PROJECT_OWNER;

import java.util.List;
import no.tilsagn.benefit.BenefitCommand;
import no.tilsagn.benefitsplan.BenefitsPlanCommand;
import no.tilsagn.board.SeatCommand;
import no.tilsagn.budget.AdoptBudget;
import no.tilsagn.budget.LiftFlag;
import no.tilsagn.budget.OpenBudgetYear;
import no.tilsagn.budget.RegisterOpening;
import no.tilsagn.budget.SetFrame;
import no.tilsagn.focusarea.RegisterFocusArea;
import no.tilsagn.fundingapplication.AuthorityDecision;
import no.tilsagn.fundingapplication.LodgeAppeal;
import no.tilsagn.fundingapplication.RecommendFundingApplication;
import no.tilsagn.fundingapplication.RecordCaseWork;
import no.tilsagn.fundingapplication.RecordGrantLetter;
import no.tilsagn.fundingapplication.SubmitFundingApplication;
import no.tilsagn.fundingapplication.WithdrawFundingApplication;
import no.tilsagn.gathering.GatheringCommand;
import no.tilsagn.goal.GoalCommand;
import no.tilsagn.meeting.MeetingCommand;
import no.tilsagn.plannedwork.PlannedWorkCommand;
import no.tilsagn.programme.EstablishProgramme;
import no.tilsagn.project.CloseProjectEarly;
import no.tilsagn.project.CorrectPhaseDecision;
import no.tilsagn.project.DecideGate;
import no.tilsagn.project.HandOverProject;
import no.tilsagn.project.MergeProject;
import no.tilsagn.project.NameLead;
import no.tilsagn.project.RecommendPhaseTransition;
import no.tilsagn.project.RegisterEvidence;
import no.tilsagn.project.RegisterPhase;
import no.tilsagn.project.RegisterProject;
import no.tilsagn.project.ReviewBenefitsPlan;
import no.tilsagn.rating.RatingCommand;
import no.tilsagn.remark.RemarkCommand;
import no.tilsagn.report.ReportCommand;
import no.tilsagn.resource.ResourcesCommand;
import no.tilsagn.risk.RiskCommand;
import no.tilsagn.rule.RegisterRuleVersion;
import no.tilsagn.spending.CorrectSpending;
import no.tilsagn.spending.ReportSpending;
import no.tilsagn.transfer.ReallocateFunds;
import no.tilsagn.transfer.ReturnFunds;
import no.tilsagn.transfer.SplitSources;
import no.tilsagn.yearend.CloseYear;
import no.tilsagn.yearend.EstimateCarryOver;

/**
 * Who may give which command: the table of roles.
 */
public final class Authority {

    private Authority() {}

    /** The roles that may give the command, the usual one first. */
    public static List<Role> of(Command command) {
        return switch (command) {
            case EstablishProgramme c -> List.of(BOARD_SECRETARY);
            case RegisterRuleVersion c -> List.of(BOARD_SECRETARY);
            case SetFrame c -> List.of(BOARD_SECRETARY);
            case AdoptBudget c -> List.of(BOARD_SECRETARY);
            // Which of the three depends on the amount: RefusalCode.WRONG_AUTHORITY.
            case AuthorityDecision c -> List.of(BOARD_SECRETARY, BOARD_CHAIR, PROGRAMME_LEADER);
            case RecordCaseWork c -> List.of(PROGRAMME_OFFICE, PROGRAMME_LEADER);
            case RecommendFundingApplication c -> List.of(OWNER_GROUP);
            case RecordGrantLetter c -> List.of(PROGRAMME_OFFICE);
            case RegisterPhase c -> List.of(BOARD_SECRETARY);
            case RecommendPhaseTransition c -> List.of(OWNER_GROUP);
            case DecideGate c -> List.of(BOARD_SECRETARY);
            case CloseProjectEarly c -> List.of(BOARD_SECRETARY);
            case MergeProject c -> List.of(BOARD_SECRETARY);
            case CorrectPhaseDecision c -> List.of(BOARD_SECRETARY);
            case RegisterEvidence c -> List.of(PROGRAMME_OFFICE, PROGRAMME_LEADER, PROJECT_OWNER);
            case HandOverProject c -> List.of(PROGRAMME_OFFICE, PROGRAMME_LEADER, PROJECT_OWNER);
            case NameLead c -> List.of(PROGRAMME_OFFICE, PROGRAMME_LEADER);
            case ReviewBenefitsPlan c -> List.of(PROGRAMME_OFFICE, PROGRAMME_LEADER);
            case RegisterProject c -> List.of(PROGRAMME_OFFICE, PROGRAMME_LEADER);
            case RegisterFocusArea c -> List.of(PROGRAMME_OFFICE, PROGRAMME_LEADER);
            case RiskCommand c -> List.of(PROGRAMME_OFFICE, PROGRAMME_LEADER);
            case GoalCommand c -> List.of(PROGRAMME_OFFICE, PROGRAMME_LEADER);
            case BenefitCommand c -> List.of(PROGRAMME_OFFICE, PROGRAMME_LEADER);
            case BenefitsPlanCommand c -> List.of(PROGRAMME_OFFICE, PROGRAMME_LEADER);
            case PlannedWorkCommand c -> List.of(PROGRAMME_OFFICE, PROGRAMME_LEADER);
            case ResourcesCommand c -> List.of(PROGRAMME_OFFICE, PROGRAMME_LEADER);
            case GatheringCommand c -> List.of(PROGRAMME_OFFICE, PROGRAMME_LEADER);
            case SeatCommand c -> List.of(BOARD_SECRETARY);

            case MeetingCommand c -> List.of(BOARD_SECRETARY);
            case ReportCommand c -> List.of(BOARD_SECRETARY);
            case RatingCommand c -> List.of(PROGRAMME_OFFICE, PROGRAMME_LEADER);
            case RemarkCommand c -> List.of(PROGRAMME_OFFICE, PROGRAMME_LEADER);
            case OpenBudgetYear c -> List.of(PROGRAMME_OFFICE, PROGRAMME_LEADER);
            case EstimateCarryOver c -> List.of(PROGRAMME_OFFICE, PROGRAMME_LEADER);
            case RegisterOpening c -> List.of(BOARD_SECRETARY);
            case LiftFlag c -> List.of(BOARD_SECRETARY);
            // Which of the two depends on the line: RefusalCode.LINE_NOT_AT_DISPOSAL.
            case ReallocateFunds c -> List.of(BOARD_SECRETARY, BOARD_CHAIR);
            case ReturnFunds c -> List.of(BOARD_SECRETARY);
            case SplitSources c -> List.of(BOARD_SECRETARY);
            case CloseYear c -> List.of(BOARD_SECRETARY);
            case ReportSpending c -> List.of(PROJECT_OWNER, PROGRAMME_OFFICE);
            case CorrectSpending c -> List.of(PROJECT_OWNER, PROGRAMME_OFFICE);
            // Which of the two depends on the line: RefusalCode.SUBMITTER_NOT_OF_LINE.
            case SubmitFundingApplication c -> List.of(PROJECT_OWNER, PROGRAMME_OFFICE);
            case WithdrawFundingApplication c -> List.of(PROJECT_OWNER, PROGRAMME_OFFICE);
            case LodgeAppeal c -> List.of(PROJECT_OWNER, PROGRAMME_OFFICE);
        };
    }

    /** The caller's roles that may give the command, the usual one first. */
    static List<Role> acting(Command command, Caller caller) {
        return of(command).stream().filter(caller.roles()::contains).toList();
    }
}
