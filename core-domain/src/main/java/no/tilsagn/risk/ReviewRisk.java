package no.tilsagn.risk;

import java.time.LocalDate;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/**
 * Judge a risk anew.
 *
 * @param mitigation what is done about it; none where what was said before still stands
 */
public record ReviewRisk(
        ProgrammeId programme,
        EntryCode code,
        Assessment assessment,
        @Nullable TextReference mitigation,
        LocalDate reviewedOn)
        implements RiskCommand {

    @Override
    public LocalDate effectiveOn() {
        return reviewedOn;
    }
}
