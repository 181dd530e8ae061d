package no.tilsagn.budget;

import no.tilsagn.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A row that specifies a line's applied amount; it holds no money.
 *
 * @param applied whole kroner, or none where nothing is printed
 */
public record SpecificationRow(
        String code, String name, @Nullable Money applied) {}
