package no.tilsagn.risk;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a risk is judged. Each part is as whoever assessed it stated it, none is worked out of the others; none where it
 * is not stated.
 *
 * @param level of the risk as a whole
 */
public record Assessment(
        @Nullable RiskLevel probability,
        @Nullable RiskLevel consequence,
        @Nullable RiskLevel level) {

    /** Whether any part is yellow or red. */
    public boolean needsMitigation() {
        return Stream.of(probability, consequence, level)
                .filter(Objects::nonNull)
                .anyMatch(part -> part != RiskLevel.GREEN);
    }
}
