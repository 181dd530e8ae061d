package no.tilsagn.queryservice.intake;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Kafka headers as text and back, byte for byte. */
final class StoredHeaders {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** @param value in Base64 */
    private record Stored(String key, @Nullable String value) {

        static Stored of(Header header) {
            byte[] value = header.value();
            return new Stored(
                    header.key(), value == null ? null : Base64.getEncoder().encodeToString(value));
        }

        byte @Nullable [] bytes() {
            return value == null ? null : Base64.getDecoder().decode(value);
        }
    }

    private StoredHeaders() {}

    static String write(Headers headers) {
        List<Stored> stored = Arrays.stream(headers.toArray()).map(Stored::of).toList();
        return MAPPER.writeValueAsString(stored);
    }

    static Headers read(String text) {
        RecordHeaders headers = new RecordHeaders();
        for (Stored header : MAPPER.readValue(text, Stored[].class)) {
            headers.add(header.key(), header.bytes());
        }
        return headers;
    }
}
