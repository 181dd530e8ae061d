package no.tilsagn.launcher.programmefile.content;

import org.jspecify.annotations.Nullable;

/** A project's number in the accounting system: a number, not applicable or missing. It is no key. */
public record AccountingNumber(String state, @Nullable String number) {}
