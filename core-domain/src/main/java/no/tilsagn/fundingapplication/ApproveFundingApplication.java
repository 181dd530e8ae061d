package no.tilsagn.fundingapplication;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;

/** Grant a supplementary application in full; its money moves in the same transaction. */
public record ApproveFundingApplication(
        ProgrammeId programme, FundingApplicationId application, LocalDate effectiveOn, DecisionReference decision)
        implements FundingApplicationCommand {}
