package no.tilsagn.launcher.programmefile.content;

/** A section that tells something about the source or the programme that no register holds: read and checked. */
public record OtherSection(String name, int entries) {}
