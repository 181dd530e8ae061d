package no.tilsagn.queryservice.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.tilsagn.queryservice.answer.Period;
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
 * @param recorded days of recording, in Oslo
 */
record RefusalFilter(
        @Nullable String code,
        @Nullable String command,
        @Nullable String actor,
        @Nullable String role,
        Period recorded) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final RowQuery<RefusedCommand> REFUSALS =
            RowQuery.of(new RefusalsReadModel(), RefusedCommand.class, RefusedCommand.KEY_PREFIX);

    RowQuery<RefusedCommand> query() {
        return REFUSALS.with("code", code)
                .with("command", command)
                .with("actor", actor)
                .with("role", role)
                .recordedFrom(recorded.from() == null ? null : startOf(recorded.from()))
                .recordedBefore(
                        recorded.to() == null ? null : startOf(recorded.to().plusDays(1)));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(OSLO).toInstant();
    }
}
