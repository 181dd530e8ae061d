package no.tilsagn.commandservice.request;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import no.tilsagn.command.Caller;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * What a command's request says beside its body.
 *
 * @param idempotencyKey unique per programme and actor
 * @param fingerprint SHA-256 over method, path and body
 * @param expectedVersion from If-Match; none for any
 * @param language for problems
 */
public record Submission(
        ProgrammeId programme,
        Caller caller,
        String idempotencyKey,
        String fingerprint,
        @Nullable Long expectedVersion,
        Locale language) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    /**
     * The id of something new: the same one whenever this request is repeated.
     *
     * @param type what ids of its kind open with, such as {@code project}
     */
    public String newId(String type) {
        // Neither a programme's id nor a key can hold a line break, so no two requests share a name.
        return type + "-" + Digests.uuid(programme + "\n" + idempotencyKey + "\n" + caller.actor());
    }

    /** The request's free text, salted and referred to by id and hash; none where there is no prose. */
    public Optional<NewText> text(@Nullable String prose) {
        return written("text", prose);
    }

    /**
     * One of several texts of the request.
     *
     * @param name which of them, such as {@code mitigation}
     */
    public Optional<NewText> text(String name, @Nullable String prose) {
        return written("text-" + name, prose);
    }

    private Optional<NewText> written(String type, @Nullable String prose) {
        if (prose == null) {
            return Optional.empty();
        }
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        String hash = Digests.hex(salt, prose.getBytes(StandardCharsets.UTF_8));
        return Optional.of(new NewText(
                new TextReference(newId(type), hash), prose, HexFormat.of().formatHex(salt)));
    }
}
