package no.tilsagn.plannedwork;

import java.time.LocalDate;
import java.time.Year;
import no.tilsagn.event.TextReference;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * Enter a planned result or implementation in the programme's register.
 *
 * @param year it is planned for
 * @param description what is planned
 */
public record RegisterPlannedWork(
        ProgrammeId programme,
        EntryCode code,
        PlannedWorkKind kind,
        Year year,
        PortfolioMember of,
        TextReference description,
        LocalDate effectiveOn)
        implements PlannedWorkCommand {}
