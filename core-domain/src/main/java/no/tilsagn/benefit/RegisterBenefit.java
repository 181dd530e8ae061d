package no.tilsagn.benefit;

import java.time.LocalDate;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/**
 * Enter a benefit in the programme's register.
 *
 * @param name as the action programme prints it
 */
public record RegisterBenefit(
        ProgrammeId programme,
        EntryCode code,
        BenefitKind kind,
        String name,
        @Nullable TextReference description,
        LocalDate effectiveOn)
        implements BenefitCommand {}
