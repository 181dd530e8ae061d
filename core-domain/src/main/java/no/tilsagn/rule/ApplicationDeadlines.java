package no.tilsagn.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days by which applications have to be in for the board.
 *
 * @param dates in order, within the period of the version
 */
public record ApplicationDeadlines(List<LocalDate> dates) implements RuleContent {

    public static final RuleId RULE = RuleId.of("application-deadlines");

    public ApplicationDeadlines {
        dates = List.copyOf(dates);
        if (!dates.equals(dates.stream().distinct().sorted().toList())) {
            throw new IllegalArgumentException("deadlines stand in order, each of them once: " + dates);
        }
    }

    @Override
    public void checkPeriod(LocalDate validFrom, @Nullable LocalDate validTo) {
        if (dates.stream().anyMatch(date -> date.isBefore(validFrom) || validTo != null && date.isAfter(validTo))) {
            throw new IllegalArgumentException("deadlines lie within the period of their version: " + dates);
        }
    }

    @Override
    public RuleId rule() {
        return RULE;
    }
}
