package no.tilsagn.project;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;

/**
 * Close a project because it goes into another.
 *
 * @param successor number of the project it goes into
 */
public record MergeProject(
        ProgrammeId programme, ProjectId project, String successor, LocalDate effectiveOn, DecisionReference decision)
        implements ProjectCommand {}
