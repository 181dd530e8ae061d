package no.tilsagn.programme;

import java.time.Year;
import java.util.List;
import no.tilsagn.money.SourceLabel;

/**
 * An area of the city together with the money set aside for it.
 *
 * @param code such as {@code GDS}
 * @param name its own name, in Norwegian
 * @param lastYear the last year it pays; what is left then is returned
 */
public record FundSource(String code, String name, Year lastYear) {

    public FundSource {
        // Refuses a code that no label could name.
        code = new SourceLabel(List.of(code)).toString();
    }
}
