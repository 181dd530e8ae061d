package no.tilsagn.commandservice.eventstore;

import java.util.Objects;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.EventJson;
import no.tilsagn.event.EventType;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/** Gives Axon the domain's own JSON and lasting names, so that no class name ever stands in the log. */
final class EventSerializer implements Serializer {

    private final Converter converter = new ChainingConverter();

    @Override
    @SuppressWarnings("unchecked")
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> expectedRepresentation) {
        if (!(object instanceof DomainEvent event) || !expectedRepresentation.equals(String.class)) {
            throw new IllegalArgumentException("only events are stored, as text: " + object);
        }
        return (SerializedObject<T>)
                new SimpleSerializedObject<>(EventJson.write(event), String.class, typeForClass(event.getClass()));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
        return expectedRepresentation.equals(String.class);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        String name = serialized.getType().getName();
        if (name.equals(MetaData.class.getName())) {
            return (T) MetaData.emptyInstance();
        }
        return (T) EventJson.read(name, (String) serialized.getData());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        // Axon keeps its own metadata beside an event; ours stands in columns, and is not read back.
        if (type.getName().equals(MetaData.class.getName())) {
            return MetaData.class;
        }
        return EventJson.typeOf(type.getName()).eventClass();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        return new SimpleSerializedType(
                EventType.of(Objects.requireNonNull(type)).eventName(), null);
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
