package no.tilsagn.launcher.programmefile.content;

/** A gathering of the year under our own id. */
public record Gathering(String id, String name) {}
