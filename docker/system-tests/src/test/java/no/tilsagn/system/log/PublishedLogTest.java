package no.tilsagn.system.log;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

/** The judge of what is in Kafka sees what it is there to see. */
class PublishedLogTest {

    private static final List<StoredEvent> EVENTS =
            LongStream.rangeClosed(1, 3).mapToObj(Samples::event).toList();

    @Test
    void a_record_more_than_once_is_no_fault_as_long_as_no_later_one_came_before() {
        assertThatCode(() -> judge(1, 2, 1, 2, 3)).doesNotThrowAnyException();
    }

    @Test
    void a_hole_an_end_too_early_and_a_wrong_order_are_seen() {
        assertThatThrownBy(() -> judge(1, 3)).hasMessageContaining("position after 1");
        assertThatThrownBy(() -> judge(2, 1, 3)).hasMessageContaining("position after 0");
        assertThatThrownBy(() -> judge(1, 2)).hasMessageContaining("last published position");
    }

    @Test
    void one_changed_byte_is_seen() {
        List<ConsumerRecord<String, byte[]>> records = records(1, 2, 3);
        records.get(1).value()[0] ^= 1;
        assertThatThrownBy(() -> PublishedLog.requireEqual("p", EVENTS, records))
                .hasMessageContaining("bytes at 2");
    }

    private static void judge(long... positions) {
        PublishedLog.requireEqual("p", EVENTS, records(positions));
    }

    private static List<ConsumerRecord<String, byte[]>> records(long... positions) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (long position : positions) {
            records.add(published(Samples.event(position)));
        }
        return records;
    }

    private static ConsumerRecord<String, byte[]> published(StoredEvent event) {
        RecordHeaders headers = new RecordHeaders();
        Map.of(
                        "ce_id", event.eventId(),
                        "ce_type", event.type(),
                        "ce_source", "/programmes/p",
                        "ce_subject", event.aggregateId(),
                        "ce_position", Long.toString(event.position()),
                        "ce_sequence", Long.toString(event.sequence()),
                        "ce_actor", event.actor(),
                        "ce_actorrole", event.role(),
                        "ce_effectiveon", event.effectiveOn().toString(),
                        "ce_time", event.recordedAt().toString())
                .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new ConsumerRecord<>(
                "programme-events",
                0,
                event.position(),
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                "p",
                event.payload().getBytes(StandardCharsets.UTF_8),
                headers,
                Optional.empty());
    }
}
