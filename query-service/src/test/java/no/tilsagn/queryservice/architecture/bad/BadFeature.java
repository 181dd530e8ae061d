package no.tilsagn.queryservice.architecture.bad;

import java.time.Instant;
import org.apache.kafka.common.TopicPartition;
import org.springframework.transaction.annotation.Transactional;

/** Breaks every rule. */
public class BadFeature {

    @Transactional
    public Instant now() {
        return Instant.now();
    }

    TopicPartition partition() {
        return new TopicPartition("programme-events", 0);
    }
}
