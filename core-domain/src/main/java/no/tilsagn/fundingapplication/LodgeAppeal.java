package no.tilsagn.fundingapplication;

import java.time.LocalDate;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;

/** Appeal against the rejection of an application. */
public record LodgeAppeal(
        ProgrammeId programme, FundingApplicationId application, TextReference reason, LocalDate effectiveOn)
        implements FundingApplicationCommand {}
