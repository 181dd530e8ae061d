package no.tilsagn.benefit;

import java.time.LocalDate;
import no.tilsagn.event.TextReference;
import org.jspecify.annotations.Nullable;

/**
 * What a benefit is measured by.
 *
 * @param description what is measured, and how
 * @param baseline where it stood before
 * @param target where it is to come
 * @param targetOn the day by which; none where no day is set
 */
public record Indicator(
        TextReference description,
        Unit unit,
        Quantity baseline,
        Quantity target,
        @Nullable LocalDate targetOn) {}
