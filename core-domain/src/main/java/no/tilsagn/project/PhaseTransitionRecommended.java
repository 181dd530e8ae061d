package no.tilsagn.project;

/** The project-owner group recommended what to decide at a project's next gate. */
public record PhaseTransitionRecommended(ProjectId project, GateRecommendation recommendation)
        implements ProjectEvent {}
