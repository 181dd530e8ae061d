package no.tilsagn.event;

import java.util.regex.Pattern;

/**
 * A free text, kept outside the events so that it can be erased while every proof stays valid.
 *
 * @param id where the text stands
 * @param hash SHA-256 over salt and text, as lower-case hexadecimal; the salt stands with the text and is erased with it
 */
public record TextReference(String id, String hash) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public TextReference {
        if (!id.startsWith("text-") || !HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a text reference: " + id + " " + hash);
        }
    }
}
