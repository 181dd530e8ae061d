package no.tilsagn.queryservice.answer;

import java.util.List;
import java.util.function.Function;

/**
 * Part of a list.
 *
 * @param total items in the whole list
 */
public record Slice<T>(List<T> items, long total) {

    public <U> Slice<U> map(Function<T, U> as) {
        return new Slice<>(items.stream().map(as).toList(), total);
    }
}
