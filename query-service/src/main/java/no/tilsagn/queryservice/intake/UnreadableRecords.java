package no.tilsagn.queryservice.intake;

import java.time.Clock;
import java.time.ZoneOffset;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records that are for no place in any programme's log: kept as they came, counted, and said aloud. */
@Component
class UnreadableRecords {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRecords.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    UnreadableRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a record, once, however often it is delivered. */
    void keep(ConsumerRecord<byte[], byte[]> message, String reason) {
        int kept = jdbc.sql("""
                        insert into unreadable_record
                            (topic, part, record_offset, reason, headers, record_key, payload, received_at)
                        values (:topic, :part, :offset, :reason, :headers, :key, :payload, :now)
                        on conflict do nothing
                        """)
                .param("topic", message.topic())
                .param("part", message.partition())
                .param("offset", message.offset())
                .param("reason", reason)
                .param("headers", StoredHeaders.write(message.headers()))
                .param("key", message.key())
                .param("payload", message.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (kept > 0) {
            LOG.error(
                    "Record {} of {}-{} belongs to no programme's log and is kept apart: {}",
                    message.offset(),
                    message.topic(),
                    message.partition(),
                    reason);
        }
    }

    long count() {
        return jdbc.sql("select count(*) from unreadable_record")
                .query(Long.class)
                .single();
    }
}
