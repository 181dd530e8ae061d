package no.tilsagn.queryservice.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import no.tilsagn.queryservice.journal.EventPointer;
import tools.jackson.databind.json.JsonMapper;

/** Writes server-sent events. */
final class EventStream {

    private final Writer out;
    private final JsonMapper mapper;

    // Not the response's own writer: it keeps to itself that nobody listens any more.
    EventStream(OutputStream out, JsonMapper mapper) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.mapper = mapper;
    }

    void send(EventPointer event) throws IOException {
        out.write("id: " + event.position() + "\nevent: " + event.type() + "\ndata: " + mapper.writeValueAsString(event)
                + "\n\n");
    }

    /** A comment: keeps the connection open, and finds out when nobody listens any more. */
    void heartbeat() throws IOException {
        out.write(":\n\n");
        out.flush();
    }

    void flush() throws IOException {
        out.flush();
    }
}
