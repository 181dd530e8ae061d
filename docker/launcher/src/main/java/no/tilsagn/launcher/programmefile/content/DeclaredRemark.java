package no.tilsagn.launcher.programmefile.content;

/** A remark on the source that no check finds by itself. */
public record DeclaredRemark(String id, String severity, String where, String finding, String handling) {}
