package no.tilsagn.fundingapplication;

import static no.tilsagn.command.Decision.accepted;
import static no.tilsagn.command.Decision.refused;
import static no.tilsagn.command.Refusal.when;

import java.time.Year;
import java.util.Optional;
import no.tilsagn.budget.BudgetLine;
import no.tilsagn.budget.BudgetYearState;
import no.tilsagn.budget.GrantRules;
import no.tilsagn.budget.LineRules;
import no.tilsagn.command.Acting;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Role;
import no.tilsagn.command.Rule;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.transfer.FundsTransferred;

/** Decides the commands about funding applications. */
public final class FundingApplicationDecider {

    private FundingApplicationDecider() {}

    public static Decision decide(
            FundingApplicationCommand command, Acting acting, ProgrammeState programme, Participants in) {
        return switch (command) {
            case SubmitFundingApplication c -> SubmissionRules.decide(c, acting, programme, in);
            case ApproveFundingApplication c ->
                in.fundingApplication(c.application())
                        .map(application -> approve(c, application, in))
                        .orElseGet(() -> unknown(c));
            case RejectFundingApplication c ->
                in.fundingApplication(c.application())
                        .map(application -> Rule.firstOf(
                                () -> accepted(
                                        c.effectiveOn(),
                                        new FundingApplicationRejected(c.application(), c.reason(), c.decision())),
                                undecided(application)))
                        .orElseGet(() -> unknown(c));
            case WithdrawFundingApplication c ->
                in.fundingApplication(c.application())
                        .map(application -> withdraw(c, acting, application, in))
                        .orElseGet(() -> unknown(c));
        };
    }

    private static Decision approve(ApproveFundingApplication c, FundingApplicationState application, Participants in) {
        BudgetYearState year = in.budgetYear(application.year()).orElseThrow();
        BudgetLine line = year.line(application.line()).orElseThrow();
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new FundingApplicationApproved(c.application(), application.amount(), c.decision()),
                        FundsTransferred.grant(application, c.decision())),
                () -> LineRules.open(year),
                undecided(application),
                () -> when(
                        application.kind() == ApplicationKind.ORDINARY,
                        RefusalCode.ORDINARY_DECIDED_WITH_BUDGET,
                        "application",
                        application.application(),
                        "year",
                        application.year().getValue()),
                () -> GrantRules.takesApplications(line),
                () -> GrantRules.projectOpen(line, in),
                () -> GrantRules.covered(
                        year, Account.frame(application.year(), application.label()), application.amount()));
    }

    private static Decision withdraw(
            WithdrawFundingApplication c, Acting acting, FundingApplicationState application, Participants in) {
        BudgetLine line = in.budgetYear(application.year())
                .orElseThrow()
                .line(application.line())
                .orElseThrow();
        return Rule.firstOf(
                () -> accepted(c.effectiveOn(), new FundingApplicationWithdrawn(c.application(), c.reason())),
                () -> SubmissionRules.submitterOf(line, acting),
                undecided(application));
    }

    /** The role that what a command is about asks for, where it asks for one. */
    public static Optional<Role> roleAskedFor(FundingApplicationCommand command, Participants in) {
        return switch (command) {
            case SubmitFundingApplication c -> line(in, c.year(), c.line()).map(BudgetLine::reporter);
            case WithdrawFundingApplication c ->
                in.fundingApplication(c.application())
                        .flatMap(application -> line(in, application.year(), application.line()))
                        .map(BudgetLine::reporter);
            case ApproveFundingApplication c -> Optional.empty();
            case RejectFundingApplication c -> Optional.empty();
        };
    }

    private static Optional<BudgetLine> line(Participants in, Year year, LineCode code) {
        return in.budgetYear(year).flatMap(opened -> opened.line(code));
    }

    /** An application is decided, or withdrawn, once. */
    public static Rule undecided(FundingApplicationState application) {
        return () -> when(
                application.status() != ApplicationStatus.SUBMITTED,
                RefusalCode.APPLICATION_ALREADY_DECIDED,
                "application",
                application.application(),
                "status",
                application.status());
    }

    private static Decision unknown(FundingApplicationCommand c) {
        return refused(RefusalCode.UNKNOWN_FUNDING_APPLICATION, "application", c.application());
    }
}
