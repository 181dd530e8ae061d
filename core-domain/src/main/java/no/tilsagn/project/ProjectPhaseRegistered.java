package no.tilsagn.project;

import no.tilsagn.command.DecisionReference;

/** The phase of a project whose phase was not stated is now on record: registered, not decided at a gate. */
public record ProjectPhaseRegistered(ProjectId project, Phase phase, DecisionReference decision)
        implements ProjectEvent {}
