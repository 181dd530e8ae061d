package no.tilsagn.launcher.service;

import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;

/** The waits of one request while it is repeated. */
final class Waits {

    private final Iterator<Duration> own;
    private Duration mayBeAsked;
    private Duration waited = Duration.ZERO;

    Waits(Patience patience) {
        own = patience.waits().iterator();
        mayBeAsked = patience.asked();
    }

    /** The next wait, none when patience has ended. */
    Optional<Duration> next() {
        return own.hasNext() ? counted(own.next()) : Optional.empty();
    }

    /** A wait that the service asks for, none when it asks for more than there is patience. */
    Optional<Duration> asked(Duration wait) {
        if (wait.compareTo(mayBeAsked) > 0) {
            return Optional.empty();
        }
        mayBeAsked = mayBeAsked.minus(wait);
        return counted(wait);
    }

    Duration waited() {
        return waited;
    }

    private Optional<Duration> counted(Duration wait) {
        waited = waited.plus(wait);
        return Optional.of(wait);
    }
}
