package no.tilsagn.readmodel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over all rows of one programme's read model: for each row, in the order of keys, its key, a line feed, its
 * canonical JSON and a line feed, as UTF-8. Equal digests mean equal rows.
 */
public final class RowDigest {

    private final MessageDigest sha256;

    public RowDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

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
