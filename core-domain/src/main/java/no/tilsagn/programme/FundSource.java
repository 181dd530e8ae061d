package no.tilsagn.programme;

import java.time.Year;

/**
 * An area of the city together with the money set aside for it.
 *
 * @param code such as {@code GDS}
 * @param name its own name, in Norwegian
 * @param lastYear the last year it pays; what is left then is returned
 */
public record FundSource(String code, String name, Year lastYear) {}
