package no.tilsagn.system.auditing;

import java.sql.SQLException;
import java.time.LocalDate;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.EventJson;
import no.tilsagn.event.EventType;
import no.tilsagn.launcher.postgres.Database;

/**
 * Events that no decider made, put at the end of the event table by its owner, from where they are published as all are.
 *
 * @param secondsLater than the event before it is said to be recorded
 */
record WrittenPast(AuditedProgramme programme, String actor, String role, int secondsLater) {

    private static final String INSERT = """
            with head as (
                update programme_head set position = position + 1 where programme = ? returning *
            )
            insert into event (programme, position, event_id, type, aggregate_type, aggregate_id, sequence, payload,
                               effective_on, recorded_at, actor, role, correlation, causation)
            select programme, position, programme || '-written-' || position, ?, ?, ?,
                   coalesce((select max(sequence) + 1 from event where aggregate_id = ?), 0), ?,
                   ?, recorded_at + make_interval(secs => ?), ?, ?, 'written', 'written'
            from head
            """;

    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);

    /** Writes one, waits until it is folded, and returns its position. */
    long write(DomainEvent event) throws SQLException {
        long position = programme.api().reached(programme.id()) + 1;
        AggregateReference aggregate = event.aggregate();
        programme.change(
                Database.TILSAGN_COMMAND,
                INSERT,
                programme.id(),
                EventType.of(event).eventName(),
                aggregate.type().name(),
                aggregate.id(),
                aggregate.id(),
                EventJson.write(event),
                DAY,
                secondsLater,
                actor,
                role);
        programme.reached(position);
        return position;
    }
}
