package no.tilsagn.project;

/**
 * Who leads a project, or the study before it, is named; whoever was named before is followed.
 *
 * @param actor their opaque id
 * @param preparedBy opaque id of whoever named them, who may not decide the next gate as well
 */
public record LeadNamed(ProjectId project, Lead lead, String actor, String preparedBy) implements ProjectEvent {}
