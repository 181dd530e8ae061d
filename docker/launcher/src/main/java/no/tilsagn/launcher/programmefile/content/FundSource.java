package no.tilsagn.launcher.programmefile.content;

/** An area of the city and the money set aside for it, until and with its last year. */
public record FundSource(String code, String name, int lastYear) {}
