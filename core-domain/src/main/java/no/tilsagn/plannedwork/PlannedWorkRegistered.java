package no.tilsagn.plannedwork;

import java.time.Year;
import no.tilsagn.event.TextReference;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * A planned result or implementation stands in the programme's register.
 *
 * @param year it is planned for
 * @param description what is planned
 */
public record PlannedWorkRegistered(
        ProgrammeId programme,
        EntryCode code,
        PlannedWorkKind kind,
        Year year,
        PortfolioMember of,
        TextReference description)
        implements PlannedWorkEvent {

    @Override
    public boolean opensStream() {
        return true;
    }
}
