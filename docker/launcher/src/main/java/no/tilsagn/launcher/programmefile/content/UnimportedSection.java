package no.tilsagn.launcher.programmefile.content;

/** A section that is read and checked, but that no command exists for yet. */
public record UnimportedSection(String name, int entries) {}
