package no.tilsagn.rule;

import java.util.List;
import java.util.OptionalInt;

/**
 * How long a case may take, by who decides it. An authority that is not named has no limit of time.
 *
 * @param times each authority at most once
 */
public record ProcessingTimes(List<ProcessingTime> times) implements RuleContent {

    public static final RuleId RULE = RuleId.of("processing-times");

    public ProcessingTimes {
        times = List.copyOf(times);
        if (times.stream().map(ProcessingTime::authority).distinct().count() != times.size()) {
            throw new IllegalArgumentException("each authority has one processing time: " + times);
        }
    }

    /**
     * The time an authority has.
     *
     * @param workingDays counted from the day after receipt, at least one
     */
    public record ProcessingTime(DecidingAuthority authority, int workingDays) {

        public ProcessingTime {
            if (workingDays < 1 || workingDays > 1000) {
                throw new IllegalArgumentException("a processing time is 1 to 1000 working days: " + workingDays);
            }
        }
    }

    /** The working days an authority has, if there is a limit. */
    public OptionalInt of(DecidingAuthority authority) {
        return times.stream()
                .filter(time -> time.authority() == authority)
                .mapToInt(ProcessingTime::workingDays)
                .findFirst();
    }

    @Override
    public RuleId rule() {
        return RULE;
    }
}
