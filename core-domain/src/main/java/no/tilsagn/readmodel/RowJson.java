package no.tilsagn.readmodel;

import no.tilsagn.event.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Rows as JSON text, and the one text by which two rows are compared. */
public final class RowJson {

    private static final JsonMapper MAPPER = EventJson.mapper();
    private static final ObjectWriter SORTED = MAPPER.writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED);

    private RowJson() {}

    public static String write(Row row) {
        return MAPPER.writeValueAsString(row);
    }

    public static <R extends Row> R read(String json, Class<R> type) {
        return MAPPER.readValue(json, type);
    }

    /** The same text for the same content: names in order, no white space, whatever order the JSON had. */
    public static String canonical(String json) {
        return canonical(MAPPER.readTree(json));
    }

    private static String canonical(JsonNode row) {
        return SORTED.writeValueAsString(row);
    }
}
