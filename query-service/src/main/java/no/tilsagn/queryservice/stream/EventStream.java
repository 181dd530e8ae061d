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

    /** How the type of an event is told. */
    enum Naming {
        /** By the field {@code event}, for those who listen to some types. */
        BY_EVENT,
        /** In the data alone: a browser gives unnamed events to whoever listens to all, and named ones not. */
        IN_DATA_ONLY
    }

    private final Writer out;
    private final JsonMapper mapper;
    private final Naming naming;

    // Not the response's own writer: it keeps to itself that nobody listens any more.
    EventStream(OutputStream out, JsonMapper mapper, Naming naming) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.mapper = mapper;
        this.naming = naming;
    }

    void send(EventPointer event) throws IOException {
        String name = naming == Naming.BY_EVENT ? "event: " + event.type() + "\n" : "";
        out.write("id: " + event.position() + "\n" + name + "data: " + mapper.writeValueAsString(event) + "\n\n");
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
