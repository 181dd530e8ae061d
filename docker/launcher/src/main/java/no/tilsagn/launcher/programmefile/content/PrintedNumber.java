package no.tilsagn.launcher.programmefile.content;

/** The number under which a table of the source prints a risk. */
public record PrintedNumber(String table, int number) {}
