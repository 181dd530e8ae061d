package no.tilsagn.commandservice.text;

import no.tilsagn.event.TextReference;

/**
 * A free text that a command brings along.
 *
 * @param reference what stands in the event
 * @param text the prose
 * @param salt random, as lower-case hexadecimal; erased together with the text
 */
public record NewText(TextReference reference, String text, String salt) {}
