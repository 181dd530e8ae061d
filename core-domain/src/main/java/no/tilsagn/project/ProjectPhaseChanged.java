package no.tilsagn.project;

import no.tilsagn.command.DecisionReference;

/** A decision at a gate moved a project to another phase. */
public record ProjectPhaseChanged(ProjectId project, Phase from, Phase to, Gate gate, DecisionReference decision)
        implements ProjectEvent {}
