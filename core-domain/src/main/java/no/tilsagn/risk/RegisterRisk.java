package no.tilsagn.risk;

import java.time.LocalDate;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/**
 * Enter a risk in the programme's register.
 *
 * @param description what may happen
 * @param mitigation what is done about it
 */
public record RegisterRisk(
        ProgrammeId programme,
        EntryCode code,
        TextReference description,
        Assessment assessment,
        @Nullable TextReference mitigation,
        LocalDate effectiveOn)
        implements RiskCommand {}
