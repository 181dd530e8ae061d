package no.tilsagn.fundingapplication;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;

/** Turn an application down, with a reason. */
public record RejectFundingApplication(
        ProgrammeId programme,
        FundingApplicationId application,
        TextReference reason,
        LocalDate effectiveOn,
        DecisionReference decision)
        implements FundingApplicationCommand {}
