package no.tilsagn.project;

/** A document is there for the project's next gate. */
public record EvidenceRegistered(ProjectId project, Evidence evidence) implements ProjectEvent {}
