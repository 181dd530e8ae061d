package no.tilsagn.launcher.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells one archive from another. */
final class Checksum {
    private static final int LENGTH = 12;

    private Checksum() {}

    static String of(URL resource) throws IOException {
        try (InputStream plain = resource.openStream();
                DigestInputStream digesting = new DigestInputStream(plain, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(digesting.getMessageDigest().digest())
                    .substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
