package no.tilsagn.queryservice.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tilsagn.event.EventJson;
import no.tilsagn.queryservice.journal.StoredEvent;
import org.springframework.boot.context.properties.ConfigurationProperties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is exempt from public disclosure, and left out of the public view.
 *
 * @param since the day it was decided
 * @param decision where it stands
 * @param exemptTables by name
 * @param exemptEvents by lasting name
 * @param exemptFields of tables, and of events at any depth
 */
@ConfigurationProperties("tilsagn.public-view")
record PublicView(
        LocalDate since,
        String decision,
        Set<String> exemptTables,
        Set<String> exemptEvents,
        Set<String> exemptFields) {

    /** Whether an event is not exempt, in whatever version it is stored. */
    boolean shows(StoredEvent event) {
        return !exemptEvents.contains(EventJson.typeOf(event.type()).eventName());
    }

    /** The columns of a table that are not exempt. */
    boolean shows(Column<?> column) {
        return !exemptFields.contains(column.name());
    }

    /** The same JSON without what is exempt in it. */
    String of(String json) {
        JsonNode tree = EventJson.mapper().readTree(json);
        strip(tree);
        return EventJson.mapper().writeValueAsString(tree);
    }

    private void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(exemptFields);
        }
        node.forEach(this::strip);
    }

    /**
     * Fails when it names what is nowhere: a name that is misspelt would keep nothing back.
     *
     * @param known the names of all tables, events and fields there are
     */
    void requireKnown(Set<String> known) {
        List<String> unknown = new ArrayList<>();
        unknown.addAll(exemptTables);
        unknown.addAll(exemptEvents);
        unknown.addAll(exemptFields);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("tilsagn.public-view exempts what is nowhere: " + unknown);
        }
    }
}
