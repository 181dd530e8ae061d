package no.tilsagn.launcher.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long one request is repeated while a part of the system restarts, or asks for time.
 *
 * @param limit the waits together
 * @param first the first wait; each one after it is twice as long
 * @param longest no wait is longer
 * @param asked the waits together that a service asks for itself, beside the others
 */
public record Patience(Duration limit, Duration first, Duration longest, Duration asked) {

    public static final Patience FOR_A_RESTART =
            new Patience(Duration.ofSeconds(60), Duration.ofMillis(100), Duration.ofSeconds(2), Duration.ofMinutes(5));

    public List<Duration> waits() {
        List<Duration> waits = new ArrayList<>();
        Duration left = limit;
        for (Duration next = first; left.isPositive(); next = shorter(next.multipliedBy(2), longest)) {
            Duration wait = shorter(next, left);
            waits.add(wait);
            left = left.minus(wait);
        }
        return waits;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
