package no.tilsagn.event;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The old versions of events that can still be read. */
final class Upcasting {

    /** By the name they read. Fails at once where two read the same, or one reads what is no old version. */
    private static final Map<String, Upcaster> BY_NAME =
            ServiceLoader.load(Upcaster.class, Upcaster.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .peek(Upcasting::requireOld)
                    .collect(Collectors.toUnmodifiableMap(Upcaster::from, Function.identity()));

    private Upcasting() {}

    /** What an event's stored name leads to: itself, unless it is that of an old version. */
    static String presentName(String stored) {
        Upcaster next = BY_NAME.get(stored);
        return next == null ? stored : presentName(next.to());
    }

    static boolean isOld(String stored) {
        return BY_NAME.containsKey(stored);
    }

    static Stream<String> oldNames() {
        return BY_NAME.keySet().stream();
    }

    /** The payload in the present shape. */
    static ObjectNode upcast(String stored, ObjectNode payload) {
        Upcaster next = BY_NAME.get(stored);
        return next == null ? payload : upcast(next.to(), next.upcast(payload));
    }

    private static void requireOld(Upcaster upcaster) {
        if (EventType.named(upcaster.from()).isPresent() || upcaster.from().equals(upcaster.to())) {
            throw new IllegalStateException("no old version of an event: " + upcaster.from());
        }
    }
}
