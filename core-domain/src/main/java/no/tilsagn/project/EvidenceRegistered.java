package no.tilsagn.project;

/**
 * A document is there for the project's next gate.
 *
 * @param preparedBy opaque id of whoever registered it, who may not decide that gate as well
 */
public record EvidenceRegistered(ProjectId project, Evidence evidence, String preparedBy) implements ProjectEvent {}
