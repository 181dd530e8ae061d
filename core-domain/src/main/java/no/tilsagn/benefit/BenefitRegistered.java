package no.tilsagn.benefit;

import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/**
 * A benefit stands in the programme's register.
 *
 * @param name as the action programme prints it
 */
public record BenefitRegistered(
        ProgrammeId programme,
        EntryCode code,
        BenefitKind kind,
        String name,
        @Nullable TextReference description) implements BenefitEvent {

    @Override
    public boolean opensStream() {
        return true;
    }
}
