package no.tilsagn.portfolio;

import java.time.Year;
import no.tilsagn.money.LineCode;
import org.jspecify.annotations.Nullable;

/**
 * The entry a year's budget line is for.
 *
 * @param entry id of the project or focus area; none where the line is for neither
 */
public record EntryOfLine(
        Year year, LineCode line, @Nullable String entry) implements PortfolioRow {

    @Override
    public String key() {
        return key(year, line);
    }

    static String key(Year year, LineCode line) {
        return keys(year) + line;
    }

    /** What the keys of a year's lines begin with. */
    public static String keys(Year year) {
        return "line/" + year + "/";
    }
}
