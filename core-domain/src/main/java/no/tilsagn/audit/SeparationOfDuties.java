package no.tilsagn.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import no.tilsagn.project.ProjectEvent;
import no.tilsagn.rule.DecidingAuthority;
import org.jspecify.annotations.Nullable;

/** Whoever prepared or recommended a case or a gate did not decide it, unless the amount is the leader's own to decide. */
final class SeparationOfDuties implements Check {

    private final List<Finding> found = new ArrayList<>();
    private final Map<FundingApplicationId, Set<String>> prepared = new HashMap<>();
    private final Map<FundingApplicationId, Set<String>> recommended = new HashMap<>();
    private final GateDuties gates = new GateDuties(found);

    @Override
    public Claim claim() {
        return Claim.SEPARATION_OF_DUTIES;
    }

    @Override
    public void look(Recorded recorded) {
        if (recorded.event() instanceof ProjectEvent event) {
            gates.look(event, recorded);
        } else if (recorded.event() instanceof FundingApplicationEvent event) {
            switch (event) {
                case CaseWorkRecorded e -> add(prepared, e.application(), recorded);
                case FundingApplicationRecommended e -> add(recommended, e.application(), recorded);
                case FundingApplicationApproved e -> decided(recorded, e.application(), e.under());
                case FundingApplicationRejected e -> decided(recorded, e.application(), e.under());
                case AppealDecided e -> decided(recorded, e.application(), e.under());
                case FundingApplicationSubmitted _,
                        FundingApplicationDeferred _,
                        FundingApplicationWithdrawn _,
                        AppealLodged _,
                        GrantLetterRecorded _ -> {}
            }
        }
    }

    private void decided(Recorded recorded, FundingApplicationId application, @Nullable DecidedUnder under) {
        if (under == null || under.authority() == DecidingAuthority.PROGRAMME_LEADER) {
            return;
        }
        keptApart(recorded, application, prepared, "decider-prepared-case");
        keptApart(recorded, application, recommended, "decider-recommended-case");
    }

    private void keptApart(
            Recorded recorded,
            FundingApplicationId application,
            Map<FundingApplicationId, Set<String>> by,
            String code) {
        if (by.getOrDefault(application, Set.of()).contains(recorded.actor())) {
            found.add(Finding.at(
                    recorded.position(),
                    code,
                    "application",
                    application,
                    "actor",
                    recorded.actor(),
                    "role",
                    recorded.role()));
        }
    }

    private static void add(Map<FundingApplicationId, Set<String>> by, FundingApplicationId application, Recorded who) {
        by.computeIfAbsent(application, first -> new HashSet<>()).add(who.actor());
    }

    @Override
    public List<Finding> findings() {
        return List.copyOf(found);
    }
}
