package no.tilsagn.queryservice.intake;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the database says of the intake, read every few seconds, so that every instance tells the same. */
@Component
class IntakeGauges {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeGauges.class);

    /** Programmes that have figures of their own; more would swamp whoever stores them. */
    private static final int TAGGED_PROGRAMMES = 100;

    private final IntakeStates states;
    private final UnreadableRecords unreadable;
    private final Clock clock;
    private final MultiGauge position;
    private volatile List<IntakeState> known = List.of();
    private volatile long unreadableRecords;

    IntakeGauges(IntakeStates states, UnreadableRecords unreadable, Clock clock, MeterRegistry registry) {
        this.states = states;
        this.unreadable = unreadable;
        this.clock = clock;
        position = MultiGauge.builder("tilsagn.intake.position")
                .description("Position a programme is folded to")
                .register(registry);
        for (IntakeStatus status : IntakeStatus.values()) {
            Gauge.builder("tilsagn.intake.programmes", () -> count(status))
                    .tag("status", status.name())
                    .description("Programmes by the status of their intake")
                    .register(registry);
        }
        Gauge.builder("tilsagn.intake.unreadable.records", () -> unreadableRecords)
                .description("Records kept apart because they belong to no programme's log")
                .register(registry);
        Gauge.builder("tilsagn.intake.lag", this::lag)
                .baseUnit("seconds")
                .description("Age of the event folded last, over all programmes; grows in quiet times too")
                .register(registry);
    }

    @Scheduled(fixedDelay = 5_000)
    void refresh() {
        try {
            known = states.all();
            unreadableRecords = unreadable.count();
        } catch (DataAccessException e) {
            LOG.warn("The intake's figures are old: {}", e.getMessage());
            return;
        }
        position.register(
                known.stream()
                        .limit(TAGGED_PROGRAMMES)
                        .<Row<?>>map(state ->
                                Row.of(Tags.of("programme", state.programme().value()), (double) state.position()))
                        .toList(),
                true);
    }

    private long count(IntakeStatus status) {
        return known.stream().filter(state -> state.status() == status).count();
    }

    private double lag() {
        Optional<Instant> last = known.stream()
                .map(IntakeState::lastRecordedAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo);
        return last.map(instant ->
                        (double) Duration.between(instant, clock.instant()).toSeconds())
                .orElse(0.0);
    }
}
