package no.tilsagn.launcher.programmefile.content;

import java.util.List;

/** A risk under our own id, with the numbers the source's tables give it. */
public record Risk(String id, List<PrintedNumber> printedNumbers) {}
