package no.tilsagn.launcher.programmefile.content;

/** A benefit under our own id, with its printed name. */
public record Benefit(String id, String kind, String name, String description) {}
