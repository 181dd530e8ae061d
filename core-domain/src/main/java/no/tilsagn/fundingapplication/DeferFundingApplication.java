package no.tilsagn.fundingapplication;

import java.time.LocalDate;
import no.tilsagn.board.Deputising;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.rule.DecidingAuthority;
import org.jspecify.annotations.Nullable;

/** Put the decision about a supplementary application off; it stays open. */
public record DeferFundingApplication(
        ProgrammeId programme,
        FundingApplicationId application,
        @Nullable DecidingAuthority authority,
        @Nullable Deputising deputising,
        @Nullable TextReference reason,
        LocalDate effectiveOn,
        DecisionReference decision)
        implements AuthorityDecision {}
