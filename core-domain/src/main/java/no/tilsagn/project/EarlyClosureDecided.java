package no.tilsagn.project;

import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.TextReference;

/**
 * A project is to be closed with quality before its phase is at an end.
 *
 * @param cause where the text on why stands
 */
public record EarlyClosureDecided(ProjectId project, TextReference cause, DecisionReference decision)
        implements ProjectEvent {}
