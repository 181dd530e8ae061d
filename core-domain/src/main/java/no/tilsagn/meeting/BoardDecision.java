package no.tilsagn.meeting;

import java.time.Year;
import java.util.Optional;
import no.tilsagn.budget.AdoptBudget;
import no.tilsagn.budget.BudgetCommand;
import no.tilsagn.budget.LiftFlag;
import no.tilsagn.budget.OpenBudgetYear;
import no.tilsagn.budget.RegisterOpening;
import no.tilsagn.budget.SetFrame;
import no.tilsagn.command.Acting;
import no.tilsagn.command.Command;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Role;
import no.tilsagn.focusarea.FocusAreaCommand;
import no.tilsagn.fundingapplication.AppealOutcome;
import no.tilsagn.fundingapplication.ApproveFundingApplication;
import no.tilsagn.fundingapplication.AuthorityDecision;
import no.tilsagn.fundingapplication.DecideAppeal;
import no.tilsagn.fundingapplication.DeferFundingApplication;
import no.tilsagn.fundingapplication.FundingApplicationCommand;
import no.tilsagn.fundingapplication.RejectFundingApplication;
import no.tilsagn.programme.ProgrammeCommand;
import no.tilsagn.project.CloseProjectEarly;
import no.tilsagn.project.CorrectPhaseDecision;
import no.tilsagn.project.DecideGate;
import no.tilsagn.project.HandOverProject;
import no.tilsagn.project.MergeProject;
import no.tilsagn.project.NameLead;
import no.tilsagn.project.ProjectCommand;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.ProjectState;
import no.tilsagn.project.RecommendPhaseTransition;
import no.tilsagn.project.RegisterEvidence;
import no.tilsagn.project.RegisterPhase;
import no.tilsagn.project.RegisterProject;
import no.tilsagn.project.ReviewBenefitsPlan;
import no.tilsagn.register.RegisterCommand;
import no.tilsagn.report.ApproveReport;
import no.tilsagn.report.ReportCommand;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.spending.CorrectSpending;
import no.tilsagn.spending.ReportSpending;
import no.tilsagn.transfer.ReallocateFunds;
import no.tilsagn.transfer.ReturnFunds;
import no.tilsagn.transfer.SplitSources;
import no.tilsagn.yearend.CloseYear;
import no.tilsagn.yearend.EstimateCarryOver;

/**
 * What a command says that the board decided, of the kinds of cases the board has.
 *
 * @param matter what the case has to be about
 * @param outcome what the board has to have decided
 * @param decision where it is said to stand
 */
record BoardDecision(Matter matter, CaseOutcome outcome, DecisionReference decision) {

    /** None where the command carries out no decision of the board, or one that is no kind of case. */
    static Optional<BoardDecision> in(Command command, Acting acting, Participants in) {
        return switch (command) {
            case ProjectCommand c -> ofProject(c, in);
            case FundingApplicationCommand c -> ofApplication(c, acting);
            case BudgetCommand c -> ofYear(c, acting);
            case ReportCommand c -> ofReport(c);
            case ProgrammeCommand _, FocusAreaCommand _, RegisterCommand _ -> Optional.empty();
        };
    }

    private static Optional<BoardDecision> ofProject(ProjectCommand command, Participants in) {
        return switch (command) {
            case RegisterPhase c -> phase(c.project(), c.decision(), in);
            case DecideGate c -> phase(c.project(), c.decision(), in);
            case CloseProjectEarly c -> phase(c.project(), c.decision(), in);
            case MergeProject c -> phase(c.project(), c.decision(), in);
            case CorrectPhaseDecision c -> phase(c.project(), c.decision(), in);
            case RegisterProject _,
                    RegisterEvidence _,
                    NameLead _,
                    ReviewBenefitsPlan _,
                    HandOverProject _,
                    RecommendPhaseTransition _ -> Optional.empty();
        };
    }

    private static Optional<BoardDecision> ofApplication(FundingApplicationCommand command, Acting acting) {
        return command instanceof AuthorityDecision c && isTheBoards(c, acting)
                ? Optional.of(new BoardDecision(Matter.of(c.application()), outcome(c), c.decision()))
                : Optional.empty();
    }

    private static boolean isTheBoards(AuthorityDecision c, Acting acting) {
        return acting.role() == Role.BOARD_SECRETARY
                && (c.authority() == null || c.authority() == DecidingAuthority.STRATEGIC_BOARD);
    }

    private static CaseOutcome outcome(AuthorityDecision command) {
        return switch (command) {
            case ApproveFundingApplication _ -> CaseOutcome.ADOPTED;
            case RejectFundingApplication _ -> CaseOutcome.REJECTED;
            case DeferFundingApplication _ -> CaseOutcome.DEFERRED;
            case DecideAppeal c -> c.outcome() == AppealOutcome.UPHELD ? CaseOutcome.ADOPTED : CaseOutcome.REJECTED;
        };
    }

    private static Optional<BoardDecision> ofYear(BudgetCommand command, Acting acting) {
        return switch (command) {
            case AdoptBudget c -> adopted(MatterKind.ACTION_PROGRAMME, c.year(), c.decision());
            case SplitSources c -> adopted(MatterKind.SPLIT, c.year(), c.decision());
            case ReallocateFunds c
            when acting.role() == Role.BOARD_SECRETARY -> adopted(MatterKind.REALLOCATION, c.year(), c.decision());
            case ReturnFunds c -> adopted(MatterKind.YEAR_END, c.year(), c.decision());
            case CloseYear c -> adopted(MatterKind.YEAR_END, c.year(), c.decision());
            // A frame is the owner group's; for the others the board has no kind of case.
            case SetFrame _,
                    LiftFlag _,
                    RegisterOpening _,
                    OpenBudgetYear _,
                    EstimateCarryOver _,
                    ReportSpending _,
                    CorrectSpending _,
                    ReallocateFunds _ -> Optional.empty();
        };
    }

    private static Optional<BoardDecision> ofReport(ReportCommand command) {
        return switch (command) {
            case ApproveReport c -> {
                MatterKind kind = switch (c.edition().kind()) {
                    case PORTFOLIO_STATUS -> MatterKind.PORTFOLIO_STATUS;
                    case ANNUAL_REPORT -> MatterKind.ANNUAL_REPORT;
                    case RISK_ASSESSMENT -> MatterKind.RISK_ASSESSMENT;
                };
                yield adopted(kind, c.edition().year(), c.decision());
            }
        };
    }

    private static Optional<BoardDecision> phase(ProjectId project, DecisionReference decision, Participants in) {
        return in.project(project)
                .map(ProjectState::number)
                .map(number -> new BoardDecision(Matter.ofProject(number), CaseOutcome.ADOPTED, decision));
    }

    private static Optional<BoardDecision> adopted(MatterKind kind, Year year, DecisionReference decision) {
        return Optional.of(new BoardDecision(Matter.of(kind, year), CaseOutcome.ADOPTED, decision));
    }
}
