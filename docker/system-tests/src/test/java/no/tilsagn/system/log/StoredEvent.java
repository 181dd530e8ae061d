package no.tilsagn.system.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.AggregateType;
import no.tilsagn.event.EventJson;
import no.tilsagn.event.Recorded;
import no.tilsagn.programme.ProgrammeId;

/** A row of the event table. */
public record StoredEvent(
        String programme,
        long position,
        String eventId,
        String type,
        String aggregateType,
        String aggregateId,
        long sequence,
        String payload,
        LocalDate effectiveOn,
        OffsetDateTime recordedAt,
        String actor,
        String role,
        String correlation,
        String causation) {

    static StoredEvent of(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getString("programme"),
                row.getLong("position"),
                row.getString("event_id"),
                row.getString("type"),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                row.getString("payload"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class),
                row.getString("actor"),
                row.getString("role"),
                row.getString("correlation"),
                row.getString("causation"));
    }

    /** The same row with another text: to test those who judge by it. */
    public StoredEvent withPayload(String other) {
        return with(type, other);
    }

    /** The same row under another type: to test those who judge by it. */
    public StoredEvent withType(String other) {
        return with(other, payload);
    }

    private StoredEvent with(String otherType, String otherPayload) {
        return new StoredEvent(
                programme,
                position,
                eventId,
                otherType,
                aggregateType,
                aggregateId,
                sequence,
                otherPayload,
                effectiveOn,
                recordedAt,
                actor,
                role,
                correlation,
                causation);
    }

    /** What the domain's own code reads from it. */
    public Recorded recorded() {
        return new Recorded(
                ProgrammeId.of(programme),
                position,
                eventId,
                type,
                new AggregateReference(AggregateType.valueOf(aggregateType), aggregateId),
                sequence,
                effectiveOn,
                recordedAt.toInstant(),
                actor,
                role,
                correlation,
                causation,
                EventJson.read(type, payload));
    }
}
