package no.tilsagn.project;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;

/**
 * Close a project with quality before its phase is at an end; passes no gate.
 *
 * @param cause where the text on why stands
 */
public record CloseProjectEarly(
        ProgrammeId programme,
        ProjectId project,
        TextReference cause,
        LocalDate effectiveOn,
        DecisionReference decision)
        implements ProjectCommand {}
