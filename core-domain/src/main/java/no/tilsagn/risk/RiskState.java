package no.tilsagn.risk;

import java.time.LocalDate;
import java.util.Objects;
import no.tilsagn.register.EntryState;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions need of a risk.
 *
 * @param mitigated whether it says what is done about it
 * @param reviewedOn the day of the last review; none before the first
 */
public record RiskState(boolean mitigated, @Nullable LocalDate reviewedOn) implements EntryState {

    /** The state after an event; null before the first. */
    public static RiskState after(@Nullable RiskState before, RiskEvent event) {
        return switch (event) {
            case RiskRegistered e -> new RiskState(e.mitigation() != null, null);
            case RiskReviewed e ->
                new RiskState(
                        e.mitigation() != null || Objects.requireNonNull(before).mitigated(), e.reviewedOn());
        };
    }
}
