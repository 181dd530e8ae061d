package no.tilsagn.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import no.tilsagn.command.DatedEvent;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.EventJson;
import no.tilsagn.event.EventType;

/** Puts a generated history into the event table in one transaction, as its owner. */
public final class BulkLoad {

    private static final int PAGE = 1_000;

    private final PreparedStatement insert;
    private final String programme;
    private final Map<String, Long> sequences = new HashMap<>();
    private Instant recordedAt = Instant.EPOCH;
    private long position;

    private BulkLoad(Connection connection, String programme) throws SQLException {
        this.programme = programme;
        this.insert = connection.prepareStatement("insert into event values (?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    }

    /** Loads and returns the last position. */
    public static long load(Connection connection, String programme, int events) throws SQLException {
        connection.setAutoCommit(false);
        BulkLoad load = new BulkLoad(connection, programme);
        new GeneratedLog(programme, load::add).write(events);
        load.insert.executeBatch();
        try (PreparedStatement head = connection.prepareStatement(
                        "insert into programme_head (programme, position, recorded_at) values (?, ?, now())");
                PreparedStatement publication =
                        connection.prepareStatement("insert into publication (programme, position) values (?, 0)")) {
            head.setString(1, programme);
            head.setLong(2, load.position);
            head.executeUpdate();
            publication.setString(1, programme);
            publication.executeUpdate();
        }
        connection.commit();
        return load.position;
    }

    private void add(DatedEvent dated, Instant at) {
        try {
            DomainEvent event = dated.event();
            AggregateReference aggregate = event.aggregate();
            insert.setString(1, programme);
            insert.setLong(2, ++position);
            insert.setString(3, programme + "-" + position);
            insert.setString(4, EventType.of(event).eventName());
            insert.setString(5, aggregate.type().name());
            insert.setString(6, aggregate.id());
            insert.setLong(7, sequences.merge(aggregate.id(), 0L, (before, one) -> before + 1));
            insert.setString(8, EventJson.write(event));
            insert.setObject(9, dated.effectiveOn());
            recordedAt = at.isAfter(recordedAt) ? at : recordedAt;
            insert.setObject(10, recordedAt.atOffset(ZoneOffset.UTC));
            insert.setString(11, "actor-benchmark");
            insert.setString(12, "board-secretary");
            insert.setString(13, "benchmark");
            insert.setString(14, "benchmark");
            insert.addBatch();
            if (position % PAGE == 0) {
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
