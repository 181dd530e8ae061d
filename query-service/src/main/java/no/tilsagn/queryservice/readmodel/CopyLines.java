package no.tilsagn.queryservice.readmodel;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows on their way into a table by PostgreSQL's COPY, in its text form. */
final class CopyLines {

    private static final String ESCAPED = "\\\n\r\t";
    private static final String LETTERS = "\\nrt";

    private final StringBuilder lines = new StringBuilder();

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Adds a row; a column without a value is null. */
    void add(@Nullable Object... columns) {
        for (int column = 0; column < columns.length; column++) {
            lines.append(column == 0 ? "" : "\t");
            append(columns[column]);
        }
        lines.append('\n');
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            lines.append("\\N");
            return;
        }
        String text = value.toString();
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            int escape = ESCAPED.indexOf(text.charAt(i));
            if (escape >= 0) {
                lines.append(text, written, i).append('\\').append(LETTERS.charAt(escape));
                written = i + 1;
            }
        }
        lines.append(text, written, text.length());
    }

    /** @param table with its columns, in the order of the rows' */
    long into(String table, Connection connection) throws SQLException {
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin", new StringReader(lines.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
