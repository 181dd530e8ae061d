package no.tilsagn.queryservice.readmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.Row;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a read model to read, and in which order.
 *
 * @param keyPrefix what their keys begin with; ends with a slash, or is empty
 * @param containing parts each row must contain, as JSON
 * @param numbers if given, the register numbers one of which each row must have
 * @param orderBy SQL, never from a request
 */
public record RowQuery<R extends Row>(
        ReadModel<? super R> readModel,
        Class<R> type,
        String keyPrefix,
        List<Map<String, ?>> containing,
        @Nullable List<String> numbers,
        String orderBy) {

    /** All rows under a prefix, by key. */
    public static <R extends Row> RowQuery<R> of(ReadModel<? super R> readModel, Class<R> type, String keyPrefix) {
        return new RowQuery<>(readModel, type, keyPrefix, List.of(), null, "key");
    }

    /** The rows whose field has a value; all of them when no value is given. */
    public RowQuery<R> with(String field, @Nullable Object value) {
        return value == null ? this : containing(Map.of(field, value));
    }

    /** The rows that contain a part. */
    public RowQuery<R> containing(Map<String, ?> part) {
        List<Map<String, ?>> parts = new ArrayList<>(containing);
        parts.add(part);
        return new RowQuery<>(readModel, type, keyPrefix, List.copyOf(parts), numbers, orderBy);
    }

    public RowQuery<R> withNumberIn(List<String> anyOf) {
        return new RowQuery<>(readModel, type, keyPrefix, containing, List.copyOf(anyOf), orderBy);
    }

    public RowQuery<R> orderedBy(String sql) {
        return new RowQuery<>(readModel, type, keyPrefix, containing, numbers, sql);
    }
}
