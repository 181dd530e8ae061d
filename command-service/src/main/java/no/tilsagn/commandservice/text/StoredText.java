package no.tilsagn.commandservice.text;

import org.jspecify.annotations.Nullable;

/**
 * A free text as it stands now.
 *
 * @param text null when it is erased
 */
record StoredText(String id, @Nullable String text, boolean erased) {}
