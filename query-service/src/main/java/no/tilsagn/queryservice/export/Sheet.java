package no.tilsagn.queryservice.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table being written in some format; closing it ends the file. */
interface Sheet extends Closeable {

    /**
     * Adds a row.
     *
     * @param cells one for each column: a text, a whole number, a truth value, a day or nothing
     */
    void row(List<@Nullable Object> cells) throws IOException;
}
