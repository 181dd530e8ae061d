package no.tilsagn.risk;

import java.time.LocalDate;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/**
 * A risk was looked at anew, and is judged so from then on.
 *
 * @param mitigation what is done about it; none where what was said before still stands
 */
public record RiskReviewed(
        ProgrammeId programme,
        EntryCode code,
        Assessment assessment,
        @Nullable TextReference mitigation,
        LocalDate reviewedOn)
        implements RiskEvent {}
