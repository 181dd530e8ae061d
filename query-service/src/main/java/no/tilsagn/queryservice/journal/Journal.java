package no.tilsagn.queryservice.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.Recorded;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The journal in the database; only ever added to. */
@Component
public class Journal {

    private static final String APPEND = """
            insert into journal (programme, position, event_id, event_type, aggregate_type, aggregate_id, sequence,
                                 effective_on, recorded_at, actor, role, correlation, causation, payload)
            select * from unnest(:programme, :position, :eventId, :eventType, :aggregateType, :aggregateId, :sequence,
                                 :effectiveOn, :recordedAt, :actor, :role, :correlation, :causation, :payload)
            """;

    private static final int PAGE = 2_000;

    private final JdbcClient jdbc;

    Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds events, within the caller's transaction. */
    public void append(List<JournalEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        jdbc.sql(APPEND)
                .param("programme", texts(entries, r -> r.programme().value()))
                .param("position", array("bigint", entries, Recorded::position))
                .param("eventId", texts(entries, Recorded::eventId))
                .param("eventType", array("text", entries, JournalEntry::type, e -> e))
                .param("aggregateType", texts(entries, r -> r.aggregate().type().name()))
                .param("aggregateId", texts(entries, r -> r.aggregate().id()))
                .param("sequence", array("bigint", entries, Recorded::sequence))
                .param("effectiveOn", array("date", entries, Recorded::effectiveOn))
                .param(
                        "recordedAt",
                        array("timestamptz", entries, r -> r.recordedAt().atOffset(ZoneOffset.UTC)))
                .param("actor", texts(entries, Recorded::actor))
                .param("role", texts(entries, Recorded::role))
                .param("correlation", texts(entries, Recorded::correlation))
                .param("causation", texts(entries, Recorded::causation))
                .param("payload", array("text", entries, JournalEntry::payload, e -> e))
                .update();
    }

    /**
     * The events after a position, in their order.
     *
     * @throws no.tilsagn.event.UnreadableEventException when this version of the software cannot read one of them
     */
    public List<Recorded> after(ProgrammeId programme, long position, int limit) {
        return after(programme, position, Long.MAX_VALUE, Set.of(), limit);
    }

    /**
     * The events after a position up to and with another, in their order, but for those of some types.
     *
     * @param butFor names they are stored under
     * @throws no.tilsagn.event.UnreadableEventException when this version of the software cannot read one of the others
     */
    public List<Recorded> between(ProgrammeId programme, long after, long upTo, Set<String> butFor) {
        return after(programme, after, upTo, butFor, Math.toIntExact(upTo - after));
    }

    private List<Recorded> after(ProgrammeId programme, long position, long upTo, Set<String> butFor, int limit) {
        return jdbc.sql("""
                        select * from journal
                        where programme = :programme and position > :position and position <= :upTo
                              and event_type <> all(:butFor)
                        order by position limit :limit
                        """)
                .param("programme", programme.value())
                .param("position", position)
                .param("upTo", upTo)
                .param("butFor", new SqlArrayValue("text", butFor.toArray()))
                .param("limit", limit)
                .query(recorded(programme))
                .list();
    }

    /**
     * The events of some positions as they are stored, in their order.
     *
     * @param effectiveOn only those with effect up to and with this day; all of them when none is given
     */
    public List<StoredEvent> stored(
            ProgrammeId programme, long after, long upTo, @Nullable LocalDate effectiveOn, int limit) {
        return jdbc.sql("""
                        select * from journal
                        where programme = :programme and position > :after and position <= :upTo
                              and (:effectiveOn::date is null or effective_on <= :effectiveOn::date)
                        order by position limit :limit
                        """)
                .param("programme", programme.value())
                .param("after", after)
                .param("upTo", upTo)
                .param("effectiveOn", effectiveOn)
                .param("limit", limit)
                .query(Journal::stored)
                .list();
    }

    /**
     * Gives every event up to and with a position, in their order. The journal is only added to: what it has stays as it is
     * while it is read, page by page.
     *
     * @throws no.tilsagn.event.UnreadableEventException when this version of the software cannot read one of them
     */
    public void forEach(ProgrammeId programme, long to, Consumer<Recorded> each) {
        long position = 0;
        while (position < to) {
            List<Recorded> page = after(programme, position, (int) Math.min(PAGE, to - position));
            if (page.isEmpty()) {
                throw new IllegalStateException("the journal of " + programme + " has nothing after " + position);
            }
            page.forEach(each);
            position = page.getLast().position();
        }
    }

    /** Pointers to the portfolio's events after a position: all but refusals, which change nothing in it. */
    public List<EventPointer> portfolioEventsAfter(ProgrammeId programme, long position, int limit) {
        return jdbc.sql("""
                        select event_type, position, aggregate_id, effective_on, recorded_at from journal
                        where programme = :programme and position > :position and aggregate_type <> 'REFUSAL'
                        order by position limit :limit
                        """)
                .param("programme", programme.value())
                .param("position", position)
                .param("limit", limit)
                .query((row, n) -> new EventPointer(
                        row.getString("event_type"),
                        row.getLong("position"),
                        row.getString("aggregate_id"),
                        row.getObject("effective_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The last folded position; the programme's intake waits until the caller's transaction ends. */
    public Optional<Long> lock(ProgrammeId programme) {
        return jdbc.sql("select position from programme_intake where programme = :programme for update")
                .param("programme", programme.value())
                .query(Long.class)
                .optional();
    }

    /** The positions after one up to and with another that are not in the journal. */
    public List<Long> missing(ProgrammeId programme, long after, long upTo) {
        return jdbc.sql("""
                        select wanted from generate_series(:after::bigint + 1, :upTo::bigint) wanted
                        where not exists (
                            select from journal where programme = :programme
                            and position > :after and position <= :upTo and position = wanted)
                        order by wanted
                        """)
                .param("programme", programme.value())
                .param("after", after)
                .param("upTo", upTo)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** The ids of the events at these positions, as far as they are in the journal. */
    public Map<Long, String> eventIds(ProgrammeId programme, Collection<Long> positions) {
        return jdbc
                .sql(
                        "select position, event_id from journal where programme = :programme and position = any(:positions)")
                .param("programme", programme.value())
                .param("positions", new SqlArrayValue("bigint", positions.toArray()))
                .query((row, n) -> Map.entry(row.getLong("position"), row.getString("event_id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * What the events at these positions say, by position, as far as they are in the journal.
     *
     * @throws no.tilsagn.event.UnreadableEventException when this version of the software cannot read one of them
     */
    public Map<Long, DomainEvent> events(ProgrammeId programme, Collection<Long> positions) {
        return jdbc
                .sql("select * from journal where programme = :programme and position = any(:positions)")
                .param("programme", programme.value())
                .param("positions", new SqlArrayValue("bigint", positions.toArray()))
                .query(recorded(programme))
                .list()
                .stream()
                .collect(Collectors.toMap(Recorded::position, Recorded::event));
    }

    private static RowMapper<Recorded> recorded(ProgrammeId programme) {
        return (row, n) -> stored(row, n).entry().recorded(programme);
    }

    private static StoredEvent stored(ResultSet row, int n) throws SQLException {
        return new StoredEvent(
                row.getString("programme"),
                row.getLong("position"),
                row.getString("event_id"),
                row.getString("event_type"),
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

    private static SqlArrayValue texts(List<JournalEntry> entries, Function<Recorded, String> column) {
        return array("text", entries, column);
    }

    private static SqlArrayValue array(String type, List<JournalEntry> entries, Function<Recorded, ?> column) {
        return array(type, entries, JournalEntry::recorded, column);
    }

    private static <T> SqlArrayValue array(
            String type, List<JournalEntry> entries, Function<JournalEntry, T> part, Function<T, ?> column) {
        return new SqlArrayValue(type, entries.stream().map(part).map(column).toArray());
    }
}
