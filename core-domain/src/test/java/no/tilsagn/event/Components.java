package no.tilsagn.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an event consists of: its components and those of the records in it, as {@code Record.component}. */
final class Components {

    private Components() {}

    /** The components that may be left out. */
    static Set<String> optional(Class<?> event) {
        Set<String> names = new TreeSet<>();
        walk(event, (name, component) -> {
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                names.add(name);
            }
        });
        return names;
    }

    /** The components that hold text of no closer type. */
    static Set<String> texts(Class<?> event) {
        Set<String> names = new TreeSet<>();
        walk(event, (name, component) -> {
            if (component.getGenericType().getTypeName().matches(".*java\\.lang\\.(String|Object|CharSequence)\\b.*")) {
                names.add(name);
            }
        });
        return names;
    }

    /** The optional components for which the event has no value anywhere. */
    static Set<String> leftOut(Object event) {
        Set<String> names = optional(event.getClass());
        names.removeAll(filled(event));
        return names;
    }

    private static Set<String> filled(Object value) {
        Set<String> names = new TreeSet<>();
        if (value instanceof Collection<?> values) {
            values.forEach(each -> names.addAll(filled(each)));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object inside = read(component, value);
                if (inside != null) {
                    names.add(name(component));
                    names.addAll(filled(inside));
                }
            }
        }
        return names;
    }

    private static void walk(Class<?> type, BiConsumer<String, RecordComponent> visitor) {
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(kind -> walk(kind, visitor));
        }
        if (type.isRecord() && !isWrittenAsOneValue(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                visitor.accept(name(component), component);
                classes(component.getGenericType()).forEach(inside -> walk(inside, visitor));
            }
        }
    }

    private static boolean isWrittenAsOneValue(Class<?> type) {
        return Stream.concat(Stream.of(type.getDeclaredMethods()), Stream.of(type.getDeclaredFields()))
                .anyMatch(member -> ((AnnotatedElement) member).isAnnotationPresent(JsonValue.class));
    }

    private static Stream<Class<?>> classes(Type type) {
        return switch (type) {
            case ParameterizedType generic ->
                Stream.of(generic.getActualTypeArguments()).flatMap(Components::classes);
            case Class<?> one -> Stream.of(one);
            default -> Stream.of();
        };
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static @Nullable Object read(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
