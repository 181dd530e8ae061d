package no.tilsagn.system.stack;

import java.util.Random;

/** Random choices that are printed and can be made again: {@code -Dtilsagn.seed=…}. */
public final class Seed {

    private static final boolean FULL = "full".equals(System.getProperty("tilsagn.counts"));

    private Seed() {}

    /** The few that fit a quick check, or the many of {@code -Dtilsagn.counts=full}. */
    public static int count(int few, int many) {
        return FULL ? many : few;
    }

    /**
     * A source of choices, told on standard output.
     *
     * @param purpose what is chosen, with the counts
     */
    public static Random random(String purpose) {
        long seed = Long.getLong("tilsagn.seed", System.nanoTime());
        System.out.printf("%s: seed %d (repeat with -Dtilsagn.seed=%d)%n", purpose, seed, seed);
        return new Random(seed);
    }
}
