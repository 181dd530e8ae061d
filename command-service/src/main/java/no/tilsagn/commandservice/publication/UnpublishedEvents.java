package no.tilsagn.commandservice.publication;

import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** The events that Kafka has not acknowledged yet. */
@Component
class UnpublishedEvents {

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    UnpublishedEvents(DataSource dataSource, JdbcClient jdbc) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
    }

    /** The programmes that have some. */
    List<String> programmes() {
        return jdbc.sql("""
                        select programme from publication p join programme_head h using (programme)
                         where h.position > p.position order by programme
                        """).query((row, number) -> row.getString("programme")).list();
    }

    /** How many there are in all. */
    long count() {
        return jdbc.sql("""
                        select coalesce(sum(h.position - p.position), 0)
                          from publication p join programme_head h using (programme)
                        """).query(Long.class).single();
    }

    /** How long the oldest of them has waited, in seconds; 0 when there is none. */
    double secondsBehind() {
        return jdbc.sql("""
                        select coalesce(extract(epoch from now() - min(e.recorded_at)), 0)
                          from publication p
                          join programme_head h using (programme)
                          join event e on e.programme = p.programme and e.position = p.position + 1
                         where h.position > p.position
                        """).query(Double.class).single();
    }

    /** What may be done with a programme's unpublished events while nobody else publishes them. */
    @FunctionalInterface
    interface Work {
        void with(Programme programme) throws Exception;
    }

    /**
     * Does some work alone, over all instances of the service, or not at all when another instance is at it. The lock
     * belongs to one connection, over which everything is read and written: lose it, and the work fails.
     *
     * @return whether the work was done
     */
    boolean alone(String programme, Work work) throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            SingleConnectionDataSource single = new SingleConnectionDataSource(connection, true);
            JdbcClient session = JdbcClient.create(single);
            boolean locked = session.sql("select pg_try_advisory_lock(hashtextextended('relay/' || ?, 0))")
                    .param(programme)
                    .query(Boolean.class)
                    .single();
            if (!locked) {
                return false;
            }
            try {
                work.with(new Programme(programme, session));
            } finally {
                session.sql("select pg_advisory_unlock(hashtextextended('relay/' || ?, 0))")
                        .param(programme)
                        .query(Boolean.class)
                        .single();
            }
            return true;
        }
    }

    /** One programme's unpublished events, under its lock. */
    record Programme(String id, JdbcClient jdbc) {

        /** The next of them, in order. */
        List<StoredEvent> next(int limit) {
            return jdbc.sql("""
                            select programme, position, event_id, type, aggregate_type, aggregate_id, sequence, payload,
                                   effective_on, recorded_at, actor, role, correlation, causation
                              from event
                             where programme = :programme
                               and position > (select position from publication where programme = :programme)
                             order by position
                             limit :limit
                            """)
                    .param("programme", id)
                    .param("limit", limit)
                    .query(new DataClassRowMapper<>(StoredEvent.class))
                    .list();
        }

        /** Remembers how far Kafka has acknowledged. */
        void published(long position) {
            int rows = jdbc.sql("update publication set position = ? where programme = ? and position < ?")
                    .params(position, id, position)
                    .update();
            if (rows != 1) {
                throw new IllegalStateException("somebody else has published " + id + " up to " + position);
            }
        }
    }
}
