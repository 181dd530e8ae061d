package no.tilsagn.queryservice.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * What the intake tells of itself while it works. How many events still are to come is not known here, only how old the
 * newest folded ones were when they were folded.
 */
@Component
class IntakeMetrics {

    private final Clock clock;
    private final Counter folded;
    private final Counter skipped;
    private final Counter failures;
    private final Timer delay;

    IntakeMetrics(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        folded = Counter.builder("tilsagn.intake.folded")
                .description("Events folded")
                .register(registry);
        skipped = Counter.builder("tilsagn.intake.skipped")
                .description("Events delivered again and skipped")
                .register(registry);
        failures = Counter.builder("tilsagn.intake.failures")
                .description("Batches that could not be taken in and are delivered again")
                .register(registry);
        delay = Timer.builder("tilsagn.intake.delay")
                .description("From the recording of an event to its fold, for the last event of each transaction")
                .register(registry);
    }

    void folded(IntakeState state, long events) {
        folded.increment((double) events);
        if (state.lastRecordedAt() != null) {
            Duration since = Duration.between(state.lastRecordedAt(), clock.instant());
            delay.record(since.isNegative() ? Duration.ZERO : since);
        }
    }

    void failed() {
        failures.increment();
    }

    void skipped(long events) {
        skipped.increment((double) events);
    }
}
