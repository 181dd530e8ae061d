package no.tilsagn.benefit;

import java.time.LocalDate;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/** Say what a benefit is measured by; what was measured by an earlier indicator is not measured by this one. */
public record DefineIndicator(
        ProgrammeId programme,
        EntryCode code,
        TextReference description,
        Unit unit,
        Quantity baseline,
        Quantity target,
        @Nullable LocalDate targetOn,
        LocalDate definedOn)
        implements BenefitCommand {

    @Override
    public LocalDate effectiveOn() {
        return definedOn;
    }
}
