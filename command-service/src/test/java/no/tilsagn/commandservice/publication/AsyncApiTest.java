package no.tilsagn.commandservice.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.kafka.CloudEventSerializer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import no.tilsagn.event.AggregateType;
import no.tilsagn.event.EventType;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published description of the messages is what is sent. */
class AsyncApiTest {

    private final JsonNode api = new JsonMapper().readTree(Path.of("..", "docs", "asyncapi.json"));

    @Test
    void namesTheTopic() {
        assertThat(api.at("/channels/programmeEvents/address").asString()).isEqualTo(EventMessages.TOPIC);
    }

    @Test
    void namesEveryHeaderOfAMessageAndNoOther() {
        RecordHeaders headers = new RecordHeaders();
        var message = EventMessages.message(new StoredEvent(
                "p-1",
                1,
                "e",
                "frame-set.v1",
                "BUDGET_YEAR",
                "a",
                0,
                "{}",
                LocalDate.of(2025, 1, 1),
                OffsetDateTime.parse("2025-01-01T00:00:00Z"),
                "actor",
                "role",
                "c",
                "d"));
        try (CloudEventSerializer serializer = new CloudEventSerializer()) {
            serializer.serialize(EventMessages.TOPIC, headers, message.value());
        }
        Set<String> sent = new TreeSet<>();
        headers.forEach(header -> sent.add(header.key()));

        JsonNode described = api.at("/components/messages/programmeEvent/headers");
        assertThat(described.required("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(sent);
        assertThat(described.required("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(sent);
    }

    @Test
    void namesEveryTypeOfEventAndOfAggregate() {
        assertThat(values("/components/schemas/eventType/enum"))
                .containsExactlyElementsOf(Arrays.stream(EventType.values())
                        .map(EventType::eventName)
                        .toList());
        assertThat(values("/components/messages/programmeEvent/headers/properties/ce_aggregatetype/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(AggregateType.values()).map(Enum::name).toList());
    }

    private java.util.List<String> values(String pointer) {
        return api.at(pointer).valueStream().map(JsonNode::asString).toList();
    }
}
