package no.tilsagn.readmodel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import no.tilsagn.event.Sha256;

/**
 * SHA-256 over all rows of one programme's read model: for each row, in the order of keys, its key, a line feed, its
 * canonical JSON and a line feed, as UTF-8. Equal digests mean equal rows.
 */
public final class RowDigest {

    private final MessageDigest sha256 = Sha256.digest();

    public RowDigest() {}

    /**
     * Takes in the next row; rows come in {@link KeyOrder}.
     *
     * @param json the row as JSON, in any order of names
     */
    public void add(String key, String json) {
        update(key);
        update(RowJson.canonical(json));
    }

    /** The digest as lower-case hexadecimal; ends the calculation. */
    public String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    private void update(String text) {
        sha256.update(text.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) '\n');
    }
}
