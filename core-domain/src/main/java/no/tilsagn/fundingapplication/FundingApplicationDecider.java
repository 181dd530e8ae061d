package no.tilsagn.fundingapplication;

import static no.tilsagn.command.Decision.accepted;
import static no.tilsagn.command.Decision.refused;
import static no.tilsagn.command.Refusal.when;

import java.util.Optional;
import no.tilsagn.budget.BudgetLine;
import no.tilsagn.command.Acting;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Role;
import no.tilsagn.command.Rule;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.rule.DecidingAuthority;

/** Decides the commands about funding applications. */
public final class FundingApplicationDecider {

    private FundingApplicationDecider() {}

    public static Decision decide(
            FundingApplicationCommand command, Acting acting, ProgrammeState programme, Participants in) {
        if (command instanceof SubmitFundingApplication c) {
            return SubmissionRules.decide(c, acting, programme, in);
        }
        return in.fundingApplication(command.application())
                .map(application -> decide(command, acting, application, programme, in))
                .orElseGet(
                        () -> refused(RefusalCode.UNKNOWN_FUNDING_APPLICATION, "application", command.application()));
    }

    private static Decision decide(
            FundingApplicationCommand command,
            Acting acting,
            FundingApplicationState application,
            ProgrammeState programme,
            Participants in) {
        return switch (command) {
            case SubmitFundingApplication c -> throw new IllegalStateException("decided before: " + c);
            case AuthorityDecision c ->
                AuthorityDecider.decide(c, application, new DecisionRules(application, c, acting, programme, in), in);
            case RecordCaseWork c -> CaseDecider.recordCaseWork(c, acting, application);
            case RecommendFundingApplication c -> CaseDecider.recommend(c, acting, application);
            case RecordGrantLetter c -> CaseDecider.recordGrantLetter(c, application);
            case WithdrawFundingApplication c -> withdraw(c, acting, application, in);
            case LodgeAppeal c -> lodgeAppeal(c, acting, application, in);
        };
    }

    private static Decision withdraw(
            WithdrawFundingApplication c, Acting acting, FundingApplicationState application, Participants in) {
        return Rule.firstOf(
                () -> accepted(c.effectiveOn(), new FundingApplicationWithdrawn(c.application(), c.reason())),
                () -> SubmissionRules.submitterOf(line(in, application), acting),
                undecided(application));
    }

    private static Decision lodgeAppeal(
            LodgeAppeal c, Acting acting, FundingApplicationState application, Participants in) {
        return Rule.firstOf(
                () -> accepted(c.effectiveOn(), new AppealLodged(c.application(), c.reason())),
                () -> SubmissionRules.submitterOf(line(in, application), acting),
                inState(application, ApplicationStatus.REJECTED));
    }

    /** The role that what a command is about asks for, where it asks for one. */
    public static Optional<Role> roleAskedFor(FundingApplicationCommand command, Participants in) {
        return switch (command) {
            case SubmitFundingApplication c ->
                in.budgetYear(c.year()).flatMap(year -> year.line(c.line())).map(BudgetLine::reporter);
            case WithdrawFundingApplication c -> reporter(c, in);
            case LodgeAppeal c -> reporter(c, in);
            case AuthorityDecision c -> authorityAskedFor(c, in);
            case RecordCaseWork c -> Optional.empty();
            case RecommendFundingApplication c -> Optional.empty();
            case RecordGrantLetter c -> Optional.empty();
        };
    }

    private static Optional<Role> reporter(FundingApplicationCommand command, Participants in) {
        return in.fundingApplication(command.application())
                .map(application -> line(in, application).reporter());
    }

    /** The authority that is named, else the one the amount needs: who holds its role decides in that role. */
    private static Optional<Role> authorityAskedFor(AuthorityDecision command, Participants in) {
        return Optional.ofNullable(command.authority())
                .or(() -> in.fundingApplication(command.application())
                        .flatMap(application -> in.programme()
                                .flatMap(programme -> DecisionRules.needed(command, application, programme))))
                .map(DecidingAuthority::role);
    }

    static BudgetLine line(Participants in, FundingApplicationState application) {
        return in.budgetYear(application.year())
                .orElseThrow()
                .line(application.line())
                .orElseThrow();
    }

    /** An application is decided, or withdrawn, once. */
    public static Rule undecided(FundingApplicationState application) {
        return () -> when(
                !application.status().isOpen(),
                RefusalCode.APPLICATION_ALREADY_DECIDED,
                "application",
                application.application(),
                "status",
                application.status());
    }

    /** A step of a case is taken from the state before it. */
    static Rule inState(FundingApplicationState application, ApplicationStatus needed) {
        return () -> when(
                application.status() != needed,
                RefusalCode.APPLICATION_NOT_IN_STATE,
                "application",
                application.application(),
                "status",
                application.status(),
                "needed",
                needed);
    }
}
