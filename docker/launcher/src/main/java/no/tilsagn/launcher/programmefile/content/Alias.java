package no.tilsagn.launcher.programmefile.content;

/** Another name of a project or focus area, as printed. */
public record Alias(String name, String origin) {}
