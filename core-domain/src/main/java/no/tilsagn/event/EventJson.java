package no.tilsagn.event;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as JSON text. What is written is stored and hashed byte for byte, so fields stand in a fixed order and dates as
 * ISO text; what is read must fit the event exactly.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** What is read back from the log fits exactly: nothing is converted, rounded, guessed or dropped. */
    private static final JsonMapper EXACT = MAPPER.rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .withCoercionConfigDefaults(coercions -> Arrays.stream(CoercionInputShape.values())
                    .forEach(shape -> coercions.setCoercion(shape, CoercionAction.Fail)))
            .annotationIntrospector(
                    AnnotationIntrospector.pair(new JacksonAnnotationIntrospector(), new NullsRefused()))
            .build();

    /** As exact, but what may be null may be left out too. */
    private static final JsonMapper WITH_GAPS = EXACT.rebuild()
            .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private EventJson() {}

    /** The mapper for everything that stands in an event. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    public static String write(DomainEvent event) {
        return MAPPER.writeValueAsString(event);
    }

    /**
     * Reads an event by the name it is stored under; an old version as the present one.
     *
     * @throws UnreadableEventException when the name is unknown or the text does not fit it
     */
    public static DomainEvent read(String eventName, String json) {
        EventType type = typeOf(eventName);
        try {
            return Upcasting.isOld(eventName)
                    ? EXACT.treeToValue(
                            Upcasting.upcast(eventName, EXACT.readValue(json, ObjectNode.class)), type.eventClass())
                    : EXACT.readValue(json, type.eventClass());
        } catch (JacksonException e) {
            throw new UnreadableEventException(
                    "event of type " + eventName + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * The present type of an event, by the name it is stored under.
     *
     * @throws UnreadableEventException when the name is unknown
     */
    public static EventType typeOf(String eventName) {
        return EventType.named(Upcasting.presentName(eventName))
                .orElseThrow(() -> new UnreadableEventException("unknown event type " + eventName, null));
    }

    /** Every name under which events of some types are stored, those of old versions included. */
    public static Set<String> storedNames(Predicate<EventType> which) {
        return Stream.concat(Arrays.stream(EventType.values()).map(EventType::eventName), Upcasting.oldNames())
                .filter(name -> which.test(typeOf(name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads what is not from the log; nullable components may be left out.
     *
     * @throws JacksonException when the tree does not fit the type
     */
    public static <T> T readWithGaps(JsonNode json, Class<T> type) {
        return WITH_GAPS.treeToValue(json, type);
    }
}
