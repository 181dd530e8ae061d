package no.tilsagn.queryservice.intake;

import java.util.Collection;
import java.util.List;
import no.tilsagn.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** What has arrived for programmes that do not run, kept as it came until it can be folded. */
@Component
class WaitingEvents {

    private final JdbcClient jdbc;

    WaitingEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps messages of one programme. One that comes again replaces the first: it may be the mended one. */
    void keep(ProgrammeId programme, Collection<Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into waiting_event (programme, position, headers, payload)
                        select :programme, arrived.* from unnest(:positions, :headers, :payloads) as arrived
                        on conflict (programme, position)
                        do update set headers = excluded.headers, payload = excluded.payload
                        """)
                .param("programme", programme.value())
                .param(
                        "positions",
                        new SqlArrayValue(
                                "bigint",
                                arrivals.stream().map(Arrival::position).toArray()))
                .param(
                        "headers",
                        new SqlArrayValue(
                                "text",
                                arrivals.stream()
                                        .map(arrival -> StoredHeaders.write(arrival.headers()))
                                        .toArray()))
                .param("payloads", new SqlArrayValue("bytea", (Object[])
                        arrivals.stream().map(Arrival::payload).toArray(byte[][]::new)))
                .update();
    }

    /** The first that wait, in their order. */
    List<Arrival> first(ProgrammeId programme, int limit) {
        return jdbc.sql("""
                        select position, headers, payload from waiting_event
                        where programme = :programme order by position limit :limit
                        """)
                .param("programme", programme.value())
                .param("limit", limit)
                .query((row, n) -> new Arrival(
                        programme,
                        row.getLong("position"),
                        StoredHeaders.read(row.getString("headers")),
                        row.getBytes("payload")))
                .list();
    }

    void deleteUpTo(ProgrammeId programme, long position) {
        jdbc.sql("delete from waiting_event where programme = :programme and position <= :position")
                .param("programme", programme.value())
                .param("position", position)
                .update();
    }

    long count(ProgrammeId programme) {
        return jdbc.sql("select count(*) from waiting_event where programme = :programme")
                .param("programme", programme.value())
                .query(Long.class)
                .single();
    }
}
