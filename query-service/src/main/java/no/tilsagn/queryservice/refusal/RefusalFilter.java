package no.tilsagn.queryservice.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ValueRange;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.refusal.RefusalsReadModel;
import no.tilsagn.refusal.RefusedCommand;
import org.jspecify.annotations.Nullable;

/**
 * Which refusals are asked for; what is not given does not narrow.
 *
 * @param code of the rule
 * @param command name of the command
 * @param actor opaque id of who asked
 * @param role the role they asked in, as it stands in the log
 * @param from first day of recording, in Oslo
 * @param to last day of recording, in Oslo
 */
record RefusalFilter(
        @Nullable String code,
        @Nullable String command,
        @Nullable String actor,
        @Nullable String role,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final RowQuery<RefusedCommand> REFUSALS =
            RowQuery.of(new RefusalsReadModel(), RefusedCommand.class, RefusedCommand.KEY_PREFIX);

    /** Days beyond these are no days of a log, and the database does not know all of them. */
    private static final ValueRange YEARS = ValueRange.of(1, 9999);

    RefusalFilter {
        requireYearInRange(from);
        requireYearInRange(to);
        if (from != null && to != null && to.isBefore(from)) {
            throw new ProblemException(Problem.MALFORMED_REQUEST, "from <= to (" + from + ", " + to + ")");
        }
    }

    RowQuery<RefusedCommand> query() {
        return REFUSALS.with("code", code)
                .with("command", command)
                .with("actor", actor)
                .with("role", role)
                .recordedFrom(from == null ? null : startOf(from))
                .recordedBefore(to == null ? null : startOf(to.plusDays(1)));
    }

    private static void requireYearInRange(@Nullable LocalDate day) {
        if (day != null && !YEARS.isValidValue(day.getYear())) {
            throw new ProblemException(Problem.MALFORMED_REQUEST, "year " + YEARS + " (" + day + ")");
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(OSLO).toInstant();
    }
}
