package no.tilsagn.statement;

import java.time.Year;
import no.tilsagn.command.DecisionReference;
import org.jspecify.annotations.Nullable;

/**
 * A budget year in the statement.
 *
 * @param closing the decision that closed it; none while it is open
 */
public record StatementYear(Year year, @Nullable DecisionReference closing) implements StatementRow {

    public static String key(Year year) {
        return "year/" + year;
    }

    @Override
    public String key() {
        return key(year);
    }
}
