package no.tilsagn.queryservice.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.tilsagn.queryservice.answer.Snapshot;

/** A table that can be taken out as a file, flat, with columns whose names last. */
public interface ExportTable<R> {

    /** Its name in addresses and files. */
    String name();

    List<Column<R>> columns();

    /** Gives every row that a snapshot looks at, in the order of the table, keeping none. */
    void forEach(Snapshot snapshot, Locale language, Consumer<R> row);

    /** Whether it shows what others did and tried, so that only those who oversee take it out. */
    default boolean isOversight() {
        return false;
    }
}
