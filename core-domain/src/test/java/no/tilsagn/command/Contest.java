package no.tilsagn.command;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilsagn.scenario.Outcome;

/**
 * All the rules that can refuse one command, and how to break any of them at once.
 *
 * @param command what it is about
 * @param rules every rule that can refuse it
 * @param apart rules that cannot stand together, either way round
 * @param broken the outcome when exactly these are broken
 */
record Contest(
        Class<? extends Command> command,
        Set<RefusalCode> rules,
        Map<RefusalCode, Set<RefusalCode>> apart,
        Function<Set<RefusalCode>, Outcome> broken) {

    static Contest of(
            Class<? extends Command> command, Function<Set<RefusalCode>, Outcome> broken, RefusalCode... rules) {
        return new Contest(command, EnumSet.copyOf(List.of(rules)), new EnumMap<>(RefusalCode.class), broken);
    }

    /** One of the rules cannot stand at once with any of the others. */
    Contest apart(RefusalCode one, RefusalCode... others) {
        Map<RefusalCode, Set<RefusalCode>> larger = new EnumMap<>(apart);
        larger.computeIfAbsent(one, none -> EnumSet.noneOf(RefusalCode.class)).addAll(List.of(others));
        return new Contest(command, rules, larger, broken);
    }

    /** Every set of rules that can be broken at once, by its size and up. */
    Stream<Set<RefusalCode>> setsOfAtLeast(int size) {
        List<RefusalCode> all = List.copyOf(rules);
        return IntStream.range(0, 1 << all.size())
                .filter(bits -> Integer.bitCount(bits) >= size)
                .mapToObj(bits -> chosen(all, bits))
                .filter(this::canStandTogether);
    }

    private static Set<RefusalCode> chosen(List<RefusalCode> all, int bits) {
        Set<RefusalCode> chosen = EnumSet.noneOf(RefusalCode.class);
        IntStream.range(0, all.size()).filter(i -> (bits & 1 << i) != 0).forEach(i -> chosen.add(all.get(i)));
        return chosen;
    }

    private boolean canStandTogether(Set<RefusalCode> set) {
        return set.stream()
                .noneMatch(one -> apart.getOrDefault(one, Set.of()).stream().anyMatch(set::contains));
    }
}
