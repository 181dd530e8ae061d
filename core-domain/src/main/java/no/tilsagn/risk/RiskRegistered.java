package no.tilsagn.risk;

import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/**
 * A risk stands in the programme's register.
 *
 * @param description what may happen
 * @param mitigation what is done about it
 */
public record RiskRegistered(
        ProgrammeId programme,
        EntryCode code,
        TextReference description,
        Assessment assessment,
        @Nullable TextReference mitigation)
        implements RiskEvent {

    @Override
    public boolean opensStream() {
        return true;
    }
}
