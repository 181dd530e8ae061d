package no.tilsagn.queryservice.readmodel;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.tilsagn.event.EventJson;
import no.tilsagn.queryservice.answer.Period;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Which rows of a read model to read, and in which order.
 *
 * @param keyPrefix what their keys begin with; ends with a slash, or is empty
 * @param conditions what each row must fulfil
 * @param orderBy SQL, never from a request
 */
public record RowQuery<R extends Row>(
        ReadModel<? super R> readModel, Class<R> type, String keyPrefix, List<Condition> conditions, String orderBy) {

    /** U+0000 as JSON escapes it; the database has no text with it, and takes none. */
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");

    /** All rows under a prefix, by key. */
    public static <R extends Row> RowQuery<R> of(ReadModel<? super R> readModel, Class<R> type, String keyPrefix) {
        return new RowQuery<>(readModel, type, keyPrefix, List.of(), "key");
    }

    /** The rows whose field has a value; all of them when no value is given. */
    public RowQuery<R> with(String field, @Nullable Object value) {
        return value == null ? this : containing(Map.of(field, value));
    }

    /** The rows that contain a part. */
    public RowQuery<R> containing(Map<String, ?> part) {
        String json = EventJson.mapper().writeValueAsString(part);
        if (NUL.matcher(json).find()) {
            throw new ProblemException(Problem.MALFORMED_REQUEST, "U+0000");
        }
        String parameter = "part" + conditions.size();
        return and("row @> :" + parameter + "::jsonb", parameter, json);
    }

    /** The rows with one of these register numbers. */
    public RowQuery<R> withNumberIn(List<String> anyOf) {
        return and(
                "row -> 'register' ->> 'number' = any(:numbers)",
                "numbers",
                new SqlArrayValue("text", anyOf.toArray()));
    }

    /** The rows recorded at a moment or later; all of them when none is given. */
    public RowQuery<R> recordedFrom(@Nullable Instant moment) {
        return moment == null ? this : and("(row ->> 'recordedAt')::timestamptz >= :from", "from", database(moment));
    }

    /** The rows recorded before a moment; all of them when none is given. */
    public RowQuery<R> recordedBefore(@Nullable Instant moment) {
        return moment == null ? this : and("(row ->> 'recordedAt')::timestamptz < :before", "before", database(moment));
    }

    /** The rows whose decision was made in a period. */
    public RowQuery<R> decidedIn(Period period) {
        String decidedOn = "(row -> 'decision' ->> 'decidedOn')::date ";
        RowQuery<R> since =
                period.from() == null ? this : and(decidedOn + ">= :decidedFrom", "decidedFrom", period.from());
        return period.to() == null ? since : since.and(decidedOn + "<= :decidedTo", "decidedTo", period.to());
    }

    /** The rows of events that a snapshot does not look at. */
    public RowQuery<R> unseenFrom(Snapshot snapshot) {
        String recorded = "(row ->> 'position')::bigint > :seen";
        return snapshot.effectiveOn() == null
                ? and(recorded, "seen", snapshot.position())
                : and(new Condition(
                        "(" + recorded + " or (row ->> 'effectiveOn')::date > :seenOn)",
                        Map.of("seen", snapshot.position(), "seenOn", snapshot.effectiveOn())));
    }

    public RowQuery<R> orderedBy(String sql) {
        return new RowQuery<>(readModel, type, keyPrefix, conditions, sql);
    }

    private static Object database(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private RowQuery<R> and(String sql, String parameter, Object value) {
        return and(new Condition(sql, Map.of(parameter, value)));
    }

    private RowQuery<R> and(Condition condition) {
        List<Condition> all = new ArrayList<>(conditions);
        all.add(condition);
        return new RowQuery<>(readModel, type, keyPrefix, List.copyOf(all), orderBy);
    }
}
