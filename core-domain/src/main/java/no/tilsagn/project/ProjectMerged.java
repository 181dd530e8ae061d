package no.tilsagn.project;

import no.tilsagn.command.DecisionReference;

/**
 * A project goes into another and is closed.
 *
 * @param successor number of the project it goes into
 */
public record ProjectMerged(ProjectId project, String successor, DecisionReference decision) implements ProjectEvent {}
