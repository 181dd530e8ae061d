package no.tilsagn.architecture.bad;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Every way to the time of day. */
final class ReadsClock {

    private ReadsClock() {}

    static final class Now {
        private Now() {}

        static Instant now() {
            return Instant.now();
        }
    }

    static final class Today {
        private Today() {}

        static LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    static final class SystemClock {
        private SystemClock() {}

        static Clock clock() {
            return Clock.systemUTC();
        }
    }

    static final class Millis {
        private Millis() {}

        static long millis() {
            return System.currentTimeMillis();
        }
    }
}
