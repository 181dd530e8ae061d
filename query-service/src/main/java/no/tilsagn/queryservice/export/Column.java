package no.tilsagn.queryservice.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tilsagn.event.TextReference;
import no.tilsagn.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name lasting; that of the field in the answer of the query, where there is one
 * @param content of its cell in a row; none for an empty cell
 */
public record Column<R>(String name, Function<R, ? extends @Nullable Object> content) {

    private static final String BETWEEN = "; ";

    /** What stands in a row's cell: a text, a whole number, a truth value, a day or nothing; of a text kept apart, its id. */
    @Nullable Object cell(R row) {
        return plain(content.apply(row));
    }

    /** What stands in a row's cells, in the order of the columns. */
    static <R> List<@Nullable Object> cells(List<Column<R>> columns, R row) {
        List<@Nullable Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.cell(row)));
        return cells;
    }

    private static @Nullable Object plain(@Nullable Object content) {
        return switch (content) {
            case null -> null;
            case Money money -> money.kroner();
            case TextReference text -> text.id();
            case Year year -> (long) year.getValue();
            case Integer number -> number.longValue();
            case Long number -> number;
            case Boolean truth -> truth;
            case LocalDate day -> day;
            case Instant moment -> moment.toString();
            case Enum<?> value -> value.name();
            case Collection<?> several ->
                several.stream().map(Column::plain).map(String::valueOf).collect(Collectors.joining(BETWEEN));
            default -> content.toString();
        };
    }
}
