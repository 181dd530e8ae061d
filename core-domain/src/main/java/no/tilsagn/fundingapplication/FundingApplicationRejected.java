package no.tilsagn.fundingapplication;

import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.TextReference;
import org.jspecify.annotations.Nullable;

/**
 * An application was turned down.
 *
 * @param under the authority it was turned down with; none for an ordinary one, which is the board's
 */
public record FundingApplicationRejected(
        FundingApplicationId application,
        TextReference reason,
        @Nullable DecidedUnder under,
        DecisionReference decision)
        implements FundingApplicationEvent {}
