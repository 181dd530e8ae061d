package no.tilsagn.launcher.programmefile;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Function;
import no.tilsagn.launcher.service.Reply;
import no.tilsagn.launcher.service.ServiceClient;

/** Gives commands to the command service. The same step with the same content has the same idempotency key, always. */
final class CommandApi {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int HASH_CHARACTERS = 32;

    private final URI service;
    private final Function<String, String> roleToToken;
    private final ServiceClient client;

    CommandApi(URI service, Function<String, String> roleToToken, ServiceClient client) {
        this.service = service;
        this.roleToToken = roleToToken;
        this.client = client;
    }

    /** What the service wrote: the position of the last event and the id of what the command was about. */
    record Written(long position, String id) {}

    Written give(Step step, AnsweredIds ids) {
        byte[] body = ServiceClient.JSON.writeValueAsBytes(step.body().apply(ids));
        String key = idempotencyKey(step, body);
        Reply reply = client.send(() -> HttpRequest.newBuilder(service.resolve(step.path()))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + roleToToken.apply(step.role()))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
        if (!reply.isSuccess()) {
            throw new ImportStopped(step + " is refused: " + reply.text());
        }
        return new Written(
                reply.body().required("position").longValue(),
                reply.body().required("id").stringValue());
    }

    /** The path names the programme, so that two programmes never share a key. */
    private static String idempotencyKey(Step step, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((step.path() + "\n").getBytes(StandardCharsets.UTF_8));
            String hash = HexFormat.of().formatHex(digest.digest(body));
            return "import:%s:%s:%s".formatted(step.section(), step.key(), hash.substring(0, HASH_CHARACTERS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
