package no.tilsagn.queryservice.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.tilsagn.programme.ProgrammeId;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * Finds the place in the log that a record is for. Only its two headers are looked at, so that a message that is
 * otherwise broken still parks the programme it belongs to.
 */
final class Address {

    private Address() {}

    /** @throws IllegalArgumentException when the record is for no place in any log, with the reason */
    static Arrival of(ConsumerRecord<byte[], byte[]> message) {
        ProgrammeId programme = ProgrammeId.of(text(message.headers(), "ce_programme"));
        long position = Long.parseLong(text(message.headers(), "ce_position"));
        if (position < 1) {
            throw new IllegalArgumentException("positions begin at 1: " + position);
        }
        // Another key would be another partition, and order would be lost.
        if (!Arrays.equals(programme.value().getBytes(StandardCharsets.UTF_8), message.key())) {
            throw new IllegalArgumentException("the record's key is not its programme, " + programme);
        }
        return new Arrival(programme, position, message.headers(), message.value());
    }

    /** The id an arrival gives its event; empty when it gives none. */
    static String eventId(Arrival arrival) {
        Header header = arrival.headers().lastHeader("ce_id");
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            throw new IllegalArgumentException("the record has no header " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
