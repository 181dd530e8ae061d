package no.tilsagn.launcher.programmefile.content;

import java.time.LocalDate;

/** The decision an entry rests on, by its reference in the source. */
public record Decision(String reference, LocalDate decidedOn) {}
