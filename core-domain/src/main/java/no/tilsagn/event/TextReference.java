package no.tilsagn.event;

/**
 * A free text, kept outside the events so that it can be erased while every proof stays valid.
 *
 * @param id where the text stands
 * @param hash SHA-256 over salt and text, as lower-case hexadecimal; the salt stands with the text and is erased with it
 */
public record TextReference(String id, String hash) {

    public TextReference {
        if (!id.startsWith("text-") || !hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a text reference: " + id + " " + hash);
        }
    }
}
