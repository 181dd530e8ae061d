package no.tilsagn.launcher.programmefile.content;

import java.util.List;

/** A recipient of money and the forms in which the source prints it. */
public record Recipient(String code, String sector, List<String> printedForms) {}
