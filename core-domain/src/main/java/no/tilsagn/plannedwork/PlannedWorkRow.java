package no.tilsagn.plannedwork;

import java.time.LocalDate;
import java.time.Year;
import no.tilsagn.event.TextReference;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.readmodel.Rows;
import no.tilsagn.register.EntryCode;
import no.tilsagn.register.RegisterRow;
import org.jspecify.annotations.Nullable;

/**
 * A planned result or implementation, and how far it has come.
 *
 * @param version sequence of its last event
 * @param year it is planned for
 * @param description what is planned
 * @param statusOn the day of the status; none before one was recorded
 */
public record PlannedWorkRow(
        EntryCode code,
        long version,
        PlannedWorkKind kind,
        Year year,
        PortfolioMember of,
        TextReference description,
        PlannedWorkStatus status,
        @Nullable LocalDate statusOn)
        implements RegisterRow {

    /** What the keys of planned work begin with; the code follows. */
    public static final String KEY_PREFIX = "planned-work/";

    /** The planned work after an event. */
    public static PlannedWorkRow after(Rows<RegisterRow> rows, PlannedWorkEvent event, long version) {
        return switch (event) {
            case PlannedWorkRegistered e ->
                new PlannedWorkRow(
                        e.code(),
                        version,
                        e.kind(),
                        e.year(),
                        e.of(),
                        e.description(),
                        PlannedWorkStatus.PLANNED,
                        null);
            case PlannedWorkStatusRecorded e ->
                rows.require(KEY_PREFIX + e.code(), PlannedWorkRow.class).in(e.status(), e.statusOn(), version);
        };
    }

    private PlannedWorkRow in(PlannedWorkStatus next, LocalDate since, long nextVersion) {
        return new PlannedWorkRow(code, nextVersion, kind, year, of, description, next, since);
    }

    @Override
    public String key() {
        return KEY_PREFIX + code;
    }
}
