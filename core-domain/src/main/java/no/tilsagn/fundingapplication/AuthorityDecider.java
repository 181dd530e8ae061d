package no.tilsagn.fundingapplication;

import static no.tilsagn.command.Decision.accepted;
import static no.tilsagn.command.Refusal.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.tilsagn.budget.BudgetLine;
import no.tilsagn.budget.BudgetYearState;
import no.tilsagn.budget.GrantRules;
import no.tilsagn.budget.LineRules;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.TextReference;
import no.tilsagn.money.Account;
import no.tilsagn.money.Money;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.transfer.FundsTransferred;
import org.jspecify.annotations.Nullable;

/** Decides what an authority decided about an application. */
final class AuthorityDecider {

    private final FundingApplicationState application;
    private final DecisionRules rules;
    private final Participants in;

    private AuthorityDecider(FundingApplicationState application, DecisionRules rules, Participants in) {
        this.application = application;
        this.rules = rules;
        this.in = in;
    }

    static Decision decide(
            AuthorityDecision command, FundingApplicationState application, DecisionRules rules, Participants in) {
        AuthorityDecider decider = new AuthorityDecider(application, rules, in);
        return switch (command) {
            case ApproveFundingApplication c -> decider.approve(c);
            case RejectFundingApplication c -> decider.reject(c);
            case DeferFundingApplication c -> decider.defer(c);
            case DecideAppeal c -> decider.decideAppeal(c);
        };
    }

    private Decision approve(ApproveFundingApplication c) {
        return Rule.firstOf(
                () -> accepted(c.effectiveOn(), grant(c.granted(), c.conditions(), c)),
                () -> LineRules.open(year()),
                FundingApplicationDecider.undecided(application),
                this::notOrdinary,
                () -> rules.notMoreThanApplied(c.granted()),
                rules::decidable,
                () -> payable(c.granted()));
    }

    private Decision reject(RejectFundingApplication c) {
        boolean ordinary = application.kind() == ApplicationKind.ORDINARY;
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new FundingApplicationRejected(
                                c.application(), c.reason(), ordinary ? null : rules.under(), c.decision())),
                FundingApplicationDecider.undecided(application),
                () -> ordinary && !rules.isTheBoards() ? notOrdinary() : Optional.empty(),
                () -> ordinary ? rules.deputyOf(DecidingAuthority.STRATEGIC_BOARD) : rules.decidable());
    }

    private Decision defer(DeferFundingApplication c) {
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new FundingApplicationDeferred(c.application(), c.reason(), rules.under(), c.decision())),
                FundingApplicationDecider.undecided(application),
                this::notOrdinary,
                rules::ofRightAuthority);
    }

    private Decision decideAppeal(DecideAppeal c) {
        boolean upheld = c.outcome() == AppealOutcome.UPHELD;
        return Rule.firstOf(
                () -> accepted(c.effectiveOn(), appealDecided(c)),
                () -> upheld ? LineRules.open(year()) : Optional.empty(),
                FundingApplicationDecider.inState(application, ApplicationStatus.APPEALED),
                () -> upheld ? notOrdinary() : Optional.empty(),
                () -> rules.notMoreThanApplied(c.granted()),
                rules::decidable,
                () -> upheld ? payable(c.granted()) : Optional.empty());
    }

    private List<DomainEvent> appealDecided(DecideAppeal c) {
        List<DomainEvent> events = new ArrayList<>();
        events.add(new AppealDecided(c.application(), c.outcome(), c.reason(), rules.under(), c.decision()));
        if (c.outcome() == AppealOutcome.UPHELD) {
            events.addAll(grant(c.granted(), null, c));
        }
        return events;
    }

    private List<DomainEvent> grant(@Nullable Money granted, @Nullable TextReference conditions, AuthorityDecision c) {
        Money amount = Objects.requireNonNullElse(granted, application.amount());
        DecidedUnder under = rules.under();
        return List.of(
                new FundingApplicationApproved(c.application(), amount, conditions, under, c.decision()),
                FundsTransferred.grant(application, amount, c.decision(), under.reference()));
    }

    private Optional<Refusal> notOrdinary() {
        return when(
                application.kind() == ApplicationKind.ORDINARY,
                RefusalCode.ORDINARY_DECIDED_WITH_BUDGET,
                "application",
                application.application(),
                "year",
                application.year().getValue());
    }

    private Optional<Refusal> payable(@Nullable Money granted) {
        BudgetLine line = FundingApplicationDecider.line(in, application);
        return Rule.first(
                () -> GrantRules.takesApplications(line),
                () -> GrantRules.projectOpen(line, in),
                () -> GrantRules.covered(
                        year(),
                        Account.frame(application.year(), application.label()),
                        Objects.requireNonNullElse(granted, application.amount())));
    }

    private BudgetYearState year() {
        return in.budgetYear(application.year()).orElseThrow();
    }
}
