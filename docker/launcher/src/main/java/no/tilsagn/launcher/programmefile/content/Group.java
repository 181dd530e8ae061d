package no.tilsagn.launcher.programmefile.content;

/** Blocks that the source sums together under one printed subtotal. */
public record Group(String code, String name, PrintedSums printed) {}
