package no.tilsagn.project;

/**
 * The line organisation has taken over what a project leaves behind.
 *
 * @param preparedBy opaque id of whoever recorded it, who may not decide the project's next gate as well
 */
public record ProjectHandedOver(ProjectId project, HandOver handOver, String preparedBy) implements ProjectEvent {}
