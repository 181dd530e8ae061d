package no.tilsagn.system.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** A programme's records in Kafka beside its rows: each at least once, in order, byte for byte, and nothing else. */
final class PublishedLog {

    private PublishedLog() {}

    static void requireEqual(String programme, List<StoredEvent> events, List<ConsumerRecord<String, byte[]>> topic) {
        List<ConsumerRecord<String, byte[]>> records = topic.stream()
                .filter(published -> published.key().equals(programme))
                .toList();
        assertThat(records)
                .extracting(ConsumerRecord::partition)
                .as("partitions")
                .containsOnly(records.getFirst().partition());
        long reached = 0;
        for (ConsumerRecord<String, byte[]> published : records) {
            long position = Long.parseLong(header(published, "ce_position"));
            assertThat(position).as("position after " + reached).isBetween(1L, reached + 1);
            requireEqual(published, events.get((int) position - 1));
            reached = Math.max(reached, position);
        }
        assertThat(reached).as("last published position").isEqualTo(events.size());
        System.out.printf("%s: %d events, published %d times in all%n", programme, events.size(), records.size());
    }

    private static void requireEqual(ConsumerRecord<String, byte[]> published, StoredEvent event) {
        assertThat(published.value())
                .as("bytes at %d", event.position())
                .isEqualTo(event.payload().getBytes(StandardCharsets.UTF_8));
        assertThat(header(published, "ce_id")).isEqualTo(event.eventId());
        assertThat(header(published, "ce_type")).isEqualTo(event.type());
        assertThat(header(published, "ce_source")).isEqualTo("/programmes/" + event.programme());
        assertThat(header(published, "ce_subject")).isEqualTo(event.aggregateId());
        assertThat(header(published, "ce_sequence")).isEqualTo(Long.toString(event.sequence()));
        assertThat(header(published, "ce_actor")).isEqualTo(event.actor());
        assertThat(header(published, "ce_actorrole")).isEqualTo(event.role());
        assertThat(header(published, "ce_effectiveon"))
                .isEqualTo(event.effectiveOn().toString());
        assertThat(OffsetDateTime.parse(header(published, "ce_time")).toInstant())
                .isEqualTo(event.recordedAt().toInstant());
    }

    private static String header(ConsumerRecord<String, byte[]> published, String name) {
        Header header = published.headers().lastHeader(name);
        assertThat(header).as(name).isNotNull();
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
