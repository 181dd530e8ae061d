package no.tilsagn.queryservice.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tilsagn.event.EventJson;
import org.jspecify.annotations.Nullable;

/** A table as lines of JSON. */
final class NdjsonSheet implements Sheet {

    private final List<String> columns;
    private final OutputStream out;

    NdjsonSheet(Coordinates coordinates, List<String> columns, OutputStream out) throws IOException {
        this.columns = columns;
        this.out = out;
        line(coordinates);
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            fields.put(columns.get(column), cells.get(column));
        }
        line(fields);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void line(Object content) throws IOException {
        out.write(EventJson.mapper().writeValueAsString(content).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
