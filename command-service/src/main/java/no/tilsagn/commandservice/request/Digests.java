package no.tilsagn.commandservice.request;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** SHA-256 in the two forms a request needs. */
final class Digests {

    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT_RFC_9562 = 0x8000_0000_0000_0000L;

    private Digests() {}

    /** SHA-256 over the parts in a row, as lower-case hexadecimal. */
    static String hex(byte[]... parts) {
        return HexFormat.of().formatHex(sha256(parts));
    }

    /**
     * A name-based UUID. Version 8 of RFC 9562, since the older name-based versions rest on MD5 and SHA-1, with which a
     * caller could make two names that share one id.
     */
    static UUID uuid(String name) {
        ByteBuffer digest = ByteBuffer.wrap(sha256(name.getBytes(StandardCharsets.UTF_8)));
        long high = digest.getLong() & ~0xF000L | VERSION_8;
        long low = digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | VARIANT_RFC_9562;
        return new UUID(high, low);
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
