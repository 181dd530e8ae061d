package no.tilsagn.queryservice.intake;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.EventJson;
import no.tilsagn.event.Recorded;
import no.tilsagn.event.UnreadableEventException;
import no.tilsagn.queryservice.journal.JournalEntry;
import org.jspecify.annotations.Nullable;

/** Reads a message as the event it carries. */
final class EventReader {

    private EventReader() {}

    /** @throws UnreadableEventException when it is no CloudEvent, lacks an attribute, or does not fit its type */
    static JournalEntry read(Arrival arrival) {
        try {
            return read(
                    arrival,
                    KafkaMessageFactory.createReader(arrival.headers(), arrival.payload())
                            .toEvent());
        } catch (CloudEventRWException | CharacterCodingException | DateTimeException | NumberFormatException e) {
            throw new UnreadableEventException("the message cannot be read: " + e.getMessage(), e);
        }
    }

    private static JournalEntry read(Arrival arrival, CloudEvent message) throws CharacterCodingException {
        String payload = text(message.getData());
        DomainEvent event = EventJson.read(message.getType(), payload);
        if (!event.aggregate().id().equals(message.getSubject())) {
            throw new UnreadableEventException(
                    "the message is about " + message.getSubject() + ", its event about "
                            + event.aggregate().id(),
                    null);
        }
        OffsetDateTime time = message.getTime();
        if (time == null) {
            throw new UnreadableEventException("the message has no time", null);
        }
        Recorded recorded = new Recorded(
                arrival.programme(),
                arrival.position(),
                message.getId(),
                message.getType(),
                event.aggregate(),
                Long.parseLong(extension(message, "sequence")),
                LocalDate.parse(extension(message, "effectiveon")),
                // The database keeps microseconds; a rebuild must see the same instant.
                time.toInstant().truncatedTo(ChronoUnit.MICROS),
                extension(message, "actor"),
                extension(message, "actorrole"),
                extension(message, "correlationid"),
                extension(message, "causationid"),
                event);
        return new JournalEntry(recorded, payload);
    }

    private static String extension(CloudEvent message, String name) {
        Object value = message.getExtension(name);
        if (value == null) {
            throw new UnreadableEventException("the message has no attribute " + name, null);
        }
        return value.toString();
    }

    // Strict: a byte that is no text must not become a question mark.
    private static String text(@Nullable CloudEventData data) throws CharacterCodingException {
        if (data == null) {
            throw new UnreadableEventException("the message is empty", null);
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(data.toBytes()))
                .toString();
    }
}
