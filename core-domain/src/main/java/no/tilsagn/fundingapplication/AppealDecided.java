package no.tilsagn.fundingapplication;

import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.TextReference;
import org.jspecify.annotations.Nullable;

/** An appeal was decided. With one that is upheld, an approval and the transfer of its money are stored. */
public record AppealDecided(
        FundingApplicationId application,
        AppealOutcome outcome,
        @Nullable TextReference reason,
        DecidedUnder under,
        DecisionReference decision)
        implements FundingApplicationEvent {}
