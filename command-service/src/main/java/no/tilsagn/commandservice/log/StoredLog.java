package no.tilsagn.commandservice.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import no.tilsagn.event.LogEntry;
import no.tilsagn.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the event table, as it is stored. */
@Component
class StoredLog {

    private final JdbcClient jdbc;

    StoredLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last position of a programme, by its head row; none when there is no such programme. */
    Optional<Long> position(ProgrammeId programme) {
        return jdbc.sql("select position from programme_head where programme = ? and position > 0")
                .param(programme.value())
                .query(Long.class)
                .optional();
    }

    /** The events from a position on, in their order. */
    List<LogEntry> from(ProgrammeId programme, long position, int limit) {
        return jdbc.sql("select * from event where programme = ? and position >= ? order by position limit ?")
                .params(programme.value(), position, limit)
                .query(StoredLog::entry)
                .list();
    }

    private static LogEntry entry(ResultSet row, int number) throws SQLException {
        return new LogEntry(
                row.getLong("position"),
                row.getString("event_id"),
                row.getString("type"),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("role"),
                row.getString("correlation"),
                row.getString("causation"),
                row.getString("payload"));
    }
}
