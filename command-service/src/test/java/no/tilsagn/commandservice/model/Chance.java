package no.tilsagn.commandservice.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;

/** Choices that a seed makes again. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number from one to another, both included. */
    int from(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T of(Collection<T> choices) {
        return new ArrayList<>(choices).get(random.nextInt(choices.size()));
    }

    /** Some of them, at least one. */
    <T> List<T> some(Collection<T> all, int percent) {
        List<T> some = all.stream().filter(each -> in(percent)).toList();
        return some.isEmpty() ? List.of(of(all)) : some;
    }

    /** An amount about a balance: all of it, a part, or a little too much. */
    long about(long balance) {
        return balance <= 1 ? from(1, 900) : of(balance, balance, balance / 2, balance / 3 + 1, 1L, balance + 1);
    }
}
