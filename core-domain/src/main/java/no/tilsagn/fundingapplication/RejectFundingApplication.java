package no.tilsagn.fundingapplication;

import java.time.LocalDate;
import no.tilsagn.board.Deputising;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.rule.DecidingAuthority;
import org.jspecify.annotations.Nullable;

/** Turn an application down, with a reason. */
public record RejectFundingApplication(
        ProgrammeId programme,
        FundingApplicationId application,
        @Nullable DecidingAuthority authority,
        @Nullable Deputising deputising,
        TextReference reason,
        LocalDate effectiveOn,
        DecisionReference decision)
        implements AuthorityDecision {}
