package no.tilsagn.project;

/**
 * Who leads a project, or the study before it, is named; whoever was named before is followed.
 *
 * @param actor their opaque id
 */
public record LeadNamed(ProjectId project, Lead lead, String actor) implements ProjectEvent {}
