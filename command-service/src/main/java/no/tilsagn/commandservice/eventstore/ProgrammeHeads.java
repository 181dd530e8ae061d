package no.tilsagn.commandservice.eventstore;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.tilsagn.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The head row of every programme: how long its log is. Whoever holds its lock alone decides and appends. */
@Component
public class ProgrammeHeads {

    private final JdbcClient jdbc;

    ProgrammeHeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where a programme's log stands.
     *
     * @param position of the last event, 0 for none
     * @param recordedAt of the last event
     */
    public record Head(long position, Instant recordedAt) {}

    /** Locks the head until the transaction ends; none when there is no such programme. */
    public Optional<Head> lock(ProgrammeId programme) {
        return jdbc.sql("select position, recorded_at from programme_head where programme = ? for update")
                .param(programme.value())
                .query((row, number) -> new Head(
                        row.getLong("position"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Makes room for a programme that is about to be established, and locks its head. */
    public Head create(ProgrammeId programme) {
        jdbc.sql("insert into programme_head (programme, position, recorded_at) values (?, 0, 'epoch')"
                        + " on conflict do nothing")
                .param(programme.value())
                .update();
        jdbc.sql("insert into publication (programme, position) values (?, 0) on conflict do nothing")
                .param(programme.value())
                .update();
        return lock(programme).orElseThrow();
    }

    /** Moves the head to the last event appended under its lock. */
    public void advance(ProgrammeId programme, Head to) {
        int rows = jdbc.sql("update programme_head set position = ?, recorded_at = ? where programme = ?")
                .params(to.position(), to.recordedAt().atOffset(ZoneOffset.UTC), programme.value())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("the head of " + programme + " is gone");
        }
    }

    /** The aggregates that got events after a position. */
    public List<String> aggregatesAfter(ProgrammeId programme, long position) {
        return jdbc.sql("select distinct aggregate_id from event where programme = ? and position > ?")
                .params(programme.value(), position)
                .query((row, number) -> row.getString("aggregate_id"))
                .list();
    }
}
