package no.tilsagn.queryservice.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day that what goes on is measured to. */
@Component
public class Today {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    /**
     * The day asked for; else that of the last event looked at, and the present day in Oslo only where no moment was asked
     * for: the same question has the same answer for ever, so only the present is measured to the clock.
     */
    public LocalDate of(Snapshot snapshot) {
        if (snapshot.isNow()) {
            return LocalDate.ofInstant(clock.instant(), OSLO);
        }
        return snapshot.effectiveOn() == null ? snapshot.knownOn() : snapshot.effectiveOn();
    }
}
