package no.tilsagn.queryservice.testing;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import no.tilsagn.event.EventJson;
import no.tilsagn.event.Recorded;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends events to Kafka as the command service's relay does, and other things as it never should. */
public final class Relay {

    private static final KafkaProducer<byte[], byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", Parts.bootstrapServers(), "acks", "all"),
            new ByteArraySerializer(),
            new ByteArraySerializer());

    private Relay() {}

    public static void send(Recorded... events) {
        send(List.of(events));
    }

    public static void send(Collection<Recorded> events) {
        List<Future<RecordMetadata>> sent =
                events.stream().map(event -> PRODUCER.send(message(event))).toList();
        sent.forEach(Relay::await);
    }

    /** The event's message with other content. */
    public static ProducerRecord<byte[], byte[]> message(Recorded event, String payload) {
        ProducerRecord<byte[], byte[]> message = message(event);
        return new ProducerRecord<>(
                message.topic(), null, message.key(), payload.getBytes(StandardCharsets.UTF_8), message.headers());
    }

    /** Sends as it is, and returns when Kafka has it. */
    public static void send(ProducerRecord<byte[], byte[]> message) {
        await(PRODUCER.send(message));
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            RecordMetadata acknowledged = sent.get();
            if (!acknowledged.hasOffset()) {
                throw new IllegalStateException("not acknowledged");
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public static ProducerRecord<byte[], byte[]> message(Recorded event) {
        CloudEvent message = CloudEventBuilder.v1()
                .withId(event.eventId())
                .withSource(URI.create("/programmes/" + event.programme()))
                .withType(event.type())
                .withSubject(event.aggregate().id())
                .withTime(event.recordedAt().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withExtension("programme", event.programme().value())
                .withExtension("position", Long.toString(event.position()))
                .withExtension("sequence", Long.toString(event.sequence()))
                .withExtension("aggregatetype", event.aggregate().type().name())
                .withExtension("actor", event.actor())
                .withExtension("actorrole", event.role())
                .withExtension("effectiveon", event.effectiveOn().toString())
                .withExtension("correlationid", event.correlation())
                .withExtension("causationid", event.causation())
                .withData(EventJson.write(event.event()).getBytes(StandardCharsets.UTF_8))
                .build();
        byte[] key = event.programme().value().getBytes(StandardCharsets.UTF_8);
        return KafkaMessageFactory.createWriter(Parts.TOPIC, null, null, key).writeBinary(message);
    }
}
