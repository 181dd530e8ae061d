package no.tilsagn.launcher.programmefile.content;

import java.util.List;

/** A place where the source is silent and the file decides, with JSON pointers to what was decided. */
public record Choice(List<String> at, String text) {}
