package no.tilsagn.fundingapplication;

import java.time.LocalDate;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** Take an application back before it is decided. */
public record WithdrawFundingApplication(
        ProgrammeId programme,
        FundingApplicationId application,
        @Nullable TextReference reason,
        LocalDate effectiveOn) implements FundingApplicationCommand {}
