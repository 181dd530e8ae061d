package no.tilsagn.commandservice.publication;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Stored events as messages: CloudEvents in binary mode, so that the value is the stored payload and nothing else. */
final class EventMessages {

    static final String TOPIC = "programme-events";

    private EventMessages() {}

    static ProducerRecord<String, CloudEvent> message(StoredEvent event) {
        CloudEvent message = CloudEventBuilder.v1()
                .withId(event.eventId())
                .withSource(URI.create("/programmes/" + event.programme()))
                .withType(event.type())
                .withSubject(event.aggregateId())
                .withTime(event.recordedAt().withOffsetSameInstant(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withData(event.payload().getBytes(StandardCharsets.UTF_8))
                .withExtension("programme", event.programme())
                .withExtension("position", Long.toString(event.position()))
                .withExtension("sequence", Long.toString(event.sequence()))
                .withExtension("aggregatetype", event.aggregateType())
                .withExtension("actor", event.actor())
                .withExtension("actorrole", event.role())
                .withExtension("effectiveon", event.effectiveOn().toString())
                .withExtension("correlationid", event.correlation())
                .withExtension("causationid", event.causation())
                .build();
        return new ProducerRecord<>(TOPIC, event.programme(), message);
    }
}
