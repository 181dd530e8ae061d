package no.tilsagn.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.command.Role;
import no.tilsagn.event.Recorded;
import no.tilsagn.fundingapplication.AppealDecided;
import no.tilsagn.fundingapplication.AppealLodged;
import no.tilsagn.fundingapplication.CaseWorkRecorded;
import no.tilsagn.fundingapplication.DecidedUnder;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.fundingapplication.FundingApplicationDeferred;
import no.tilsagn.fundingapplication.FundingApplicationEvent;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationRecommended;
import no.tilsagn.fundingapplication.FundingApplicationRejected;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.fundingapplication.FundingApplicationWithdrawn;
import no.tilsagn.fundingapplication.GrantLetterRecorded;
import no.tilsagn.money.Money;
import no.tilsagn.rule.AuthorityLimits;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RuleBook;
import no.tilsagn.rule.RuleReference;
import no.tilsagn.rule.RuleVersion;
import no.tilsagn.rule.RuleVersionRegistered;
import no.tilsagn.transfer.FundsTransferred;
import org.jspecify.annotations.Nullable;

/** Who decided about an application is whom the rule of that day names for its amount, and its money moved under that rule. */
final class AuthorityOfTheDay implements Check {

    private final List<Finding> found = new ArrayList<>();
    private final Map<FundingApplicationId, Money> amounts = new HashMap<>();
    private final Map<FundingApplicationId, @Nullable RuleReference> approvedUnder = new HashMap<>();
    private final DeputyDecisions deputies = new DeputyDecisions(found);
    private RuleBook rules = RuleBook.EMPTY;

    @Override
    public Claim claim() {
        return Claim.AUTHORITY_OF_THE_DAY;
    }

    @Override
    public void look(Recorded recorded) {
        deputies.look(recorded);
        if (recorded.event() instanceof RuleVersionRegistered e) {
            rules = rules.after(e);
        }
        if (recorded.event() instanceof FundsTransferred e) {
            transferred(recorded, e);
        }
        if (recorded.event() instanceof FundingApplicationEvent event) {
            switch (event) {
                case FundingApplicationSubmitted e -> amounts.put(e.application(), e.amount());
                case FundingApplicationApproved e -> {
                    decided(recorded, e, e.under(), e.decision());
                    approvedUnder.put(
                            e.application(),
                            e.under() == null ? null : e.under().reference());
                }
                case FundingApplicationRejected e -> decided(recorded, e, e.under(), e.decision());
                case FundingApplicationDeferred e -> decided(recorded, e, e.under(), e.decision());
                case AppealDecided e -> decided(recorded, e, e.under(), e.decision());
                case CaseWorkRecorded _,
                        FundingApplicationRecommended _,
                        FundingApplicationWithdrawn _,
                        AppealLodged _,
                        GrantLetterRecorded _ -> {}
            }
        }
    }

    private void decided(
            Recorded recorded,
            FundingApplicationEvent event,
            @Nullable DecidedUnder under,
            DecisionReference decision) {
        DecidingAuthority authority = under == null ? DecidingAuthority.STRATEGIC_BOARD : under.authority();
        boolean mayRecord = recorded.role().equals(Role.BOARD_SECRETARY.claim())
                || recorded.role().equals(authority.role().claim());
        if (!mayRecord) {
            add(recorded, event.application(), "role-may-not-decide", "role", recorded.role(), "authority", authority);
        }
        if (under != null) {
            held(recorded, event.application(), under, decision);
            deputies.decided(recorded, under, decision);
        }
    }

    private void held(
            Recorded recorded, FundingApplicationId application, DecidedUnder under, DecisionReference decision) {
        Optional<RuleVersion<AuthorityLimits>> inForce = rules.authorityLimits(decision.decidedOn());
        if (inForce.isEmpty()) {
            add(recorded, application, "no-rule-in-force", "day", decision.decidedOn());
            return;
        }
        RuleVersion<AuthorityLimits> rule = inForce.get();
        if (!rule.rule().equals(under.rule()) || rule.version() != under.version()) {
            add(recorded, application, "other-rule-version", "cited", under.version(), "inForce", rule.version());
        }
        Money amount = amounts.getOrDefault(application, Money.ZERO);
        DecidingAuthority needed = rule.content().of(amount).authority();
        if (needed != under.authority()) {
            add(
                    recorded,
                    application,
                    "wrong-authority",
                    "amount",
                    amount,
                    "needed",
                    needed,
                    "deciding",
                    under.authority(),
                    "version",
                    rule.version());
        }
    }

    /** A transfer stored before transfers named their rule names none, which says nothing else than its approval does. */
    private void transferred(Recorded recorded, FundsTransferred e) {
        FundingApplicationId application = e.application();
        RuleReference rule = e.rule();
        if (application == null || rule == null || !approvedUnder.containsKey(application)) {
            return;
        }
        Optional<RuleReference> approved = Optional.ofNullable(approvedUnder.get(application));
        if (!approved.equals(Optional.of(rule))) {
            add(
                    recorded,
                    application,
                    "transfer-under-other-rule",
                    "cited",
                    named(rule),
                    "approvedUnder",
                    approved.map(AuthorityOfTheDay::named).orElse("none"));
        }
    }

    private static String named(RuleReference rule) {
        return rule.rule() + " version " + rule.version();
    }

    private void add(Recorded recorded, FundingApplicationId application, String code, Object... facts) {
        Finding finding = Finding.at(recorded.position(), code, facts);
        finding.facts().put("application", application.value());
        found.add(finding);
    }

    @Override
    public List<Finding> findings() {
        return List.copyOf(found);
    }
}
