package no.tilsagn.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * How fast the database alone takes the rows of a read model, with every earlier version and the same indexes, by COPY from
 * a file: no rebuild that stores them can be faster.
 */
final class BareCopy {

    private static final List<String> TABLES = List.of("read_model_row", "read_model_version");

    private BareCopy() {}

    /** Seconds it takes. */
    static double seconds(Connection owner, String programme, String readModel) throws SQLException, IOException {
        CopyManager copy = owner.unwrap(PGConnection.class).getCopyAPI();
        double seconds = 0;
        try (Statement statement = owner.createStatement()) {
            for (String table : TABLES) {
                Path rows = Files.createTempFile("tilsagn-benchmark-", ".rows");
                try (OutputStream file = Files.newOutputStream(rows)) {
                    copy.copyOut(
                            "copy (select * from " + table + " where generation = (select generation from read_model"
                                    + " where programme = '" + programme + "' and name = '" + readModel
                                    + "')) to stdout",
                            file);
                }
                statement.execute("create table bare_copy (like " + table + " including all)");
                long begun = System.nanoTime();
                try (InputStream file = Files.newInputStream(rows)) {
                    copy.copyIn("copy bare_copy from stdin", file);
                }
                seconds += (System.nanoTime() - begun) / 1e9;
                statement.execute("drop table bare_copy");
                Files.delete(rows);
            }
        }
        return seconds;
    }
}
