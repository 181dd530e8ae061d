package no.tilsagn.queryservice.plannedwork;

import java.time.LocalDate;
import java.time.Year;
import no.tilsagn.event.TextReference;
import no.tilsagn.plannedwork.PlannedWorkKind;
import no.tilsagn.plannedwork.PlannedWorkRow;
import no.tilsagn.plannedwork.PlannedWorkStatus;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/**
 * A planned result or implementation as shown.
 *
 * @param version what a change of it is made on, for If-Match
 * @param year it is planned for
 * @param of who is to do it
 * @param description what is planned
 * @param statusOn the day of the status; none before one was recorded
 */
record PlannedWorkItem(
        EntryCode code,
        long version,
        PlannedWorkKind kind,
        Year year,
        PortfolioMember of,
        TextReference description,
        PlannedWorkStatus status,
        @Nullable LocalDate statusOn) {

    static PlannedWorkItem of(PlannedWorkRow row) {
        return new PlannedWorkItem(
                row.code(),
                row.version(),
                row.kind(),
                row.year(),
                row.of(),
                row.description(),
                row.status(),
                row.statusOn());
    }
}
