package no.tilsagn.portfolio;

import java.time.Year;
import no.tilsagn.money.LineCode;

/**
 * The entry a year's budget line is for.
 *
 * @param entry id of the project or focus area
 */
public record EntryOfLine(Year year, LineCode line, String entry) implements PortfolioRow {

    @Override
    public String key() {
        return key(year, line);
    }

    static String key(Year year, LineCode line) {
        return "line/" + year + "/" + line;
    }
}
