package no.tilsagn.commandservice.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.EventJson;
import no.tilsagn.event.EventType;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Axon's JDBC event storage on our own table, where every event has a programme and a position in its log.
 *
 * <p>It appends only inside the executor's transaction, which holds the lock on the programme's head row: appended in
 * autocommit, a failure would leave a hole in the positions for ever.
 */
final class EventTable extends JdbcEventStorageEngine {

    private static final String APPEND = """
            insert into event (programme, position, event_id, type, aggregate_type, aggregate_id, sequence, payload,
                               effective_on, recorded_at, actor, role, correlation, causation)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String READ = """
            select event_id, type, aggregate_type, aggregate_id, sequence, payload, recorded_at
              from event
             where aggregate_id = ? and sequence >= ?
             order by sequence
             limit ?
            """;

    private EventTable(Builder builder) {
        super(builder);
    }

    static EventTable on(DataSource dataSource, Serializer serializer) {
        return new EventTable((Builder) builder()
                .connectionProvider(new TransactionAwareDataSourceProxy(dataSource)::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .dataType(String.class)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(EventTable::isDuplicate));
    }

    // Axon's own resolver does not know PostgreSQL's state for a duplicate key.
    private static boolean isDuplicate(Exception e) {
        return e instanceof SQLException sql && "23505".equals(sql.getSQLState());
    }

    @Override
    protected PreparedStatement appendEvents(
            Connection connection, List<? extends EventMessage<?>> events, Serializer serializer) throws SQLException {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("events are appended inside a transaction only");
        }
        EventColumns.Append append = EventColumns.append();
        PreparedStatement statement = connection.prepareStatement(APPEND);
        long position = append.position();
        for (EventMessage<?> message : events) {
            DomainEventMessage<?> staged = (DomainEventMessage<?>) message;
            DomainEvent event = (DomainEvent) staged.getPayload();
            statement.setString(1, append.programme().value());
            statement.setLong(2, ++position);
            statement.setString(3, staged.getIdentifier());
            statement.setString(4, EventType.of(event).eventName());
            statement.setString(5, event.aggregate().type().name());
            statement.setString(6, event.aggregate().id());
            statement.setLong(7, staged.getSequenceNumber());
            statement.setString(8, EventJson.write(event));
            statement.setObject(9, EventColumns.effectiveOn(staged.getMetaData()));
            statement.setObject(10, append.recordedAt().atOffset(ZoneOffset.UTC));
            statement.setString(11, EventColumns.actor(staged.getMetaData()));
            statement.setString(12, EventColumns.role(staged.getMetaData()));
            statement.setString(13, EventColumns.correlation(staged.getMetaData()));
            statement.setString(14, EventColumns.causation(staged.getMetaData()));
            statement.addBatch();
        }
        return statement;
    }

    @Override
    protected PreparedStatement readEventData(
            Connection connection, String identifier, long firstSequenceNumber, int batchSize) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(READ);
        statement.setString(1, identifier);
        statement.setLong(2, firstSequenceNumber);
        statement.setInt(3, batchSize);
        return statement;
    }

    @Override
    protected DomainEventData<?> getDomainEventData(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                row.getString("event_id"),
                row.getObject("recorded_at", java.time.OffsetDateTime.class).toInstant(),
                row.getString("type"),
                null,
                row.getString("payload"),
                "{}");
    }

    // There are no snapshots: asking for them would cost a query at every load.
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }
}
