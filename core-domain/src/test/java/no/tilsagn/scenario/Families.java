package no.tilsagn.scenario;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a sealed family consists of. */
public final class Families {

    private Families() {}

    /** The classes of a sealed family that can have instances. */
    public static Set<Class<?>> leaves(Class<?> family) {
        return leavesOf(family).collect(Collectors.toSet());
    }

    private static Stream<Class<?>> leavesOf(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(Families::leavesOf) : Stream.of(type);
    }
}
