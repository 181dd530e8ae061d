package no.tilsagn.transfer;

import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;

/**
 * What a split sets apart for one fund source.
 *
 * @param source code of the source
 * @param amount more than zero, in whole kroner
 */
public record SourcePart(String source, Money amount) {

    public SourcePart {
        // Refuses a code that no label could name.
        source = SourceLabel.of(source).sources().getFirst();
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a source is given more than 0 kroner: " + source);
        }
    }

    /** The label of money set apart for it. */
    public SourceLabel label() {
        return SourceLabel.of(source);
    }
}
