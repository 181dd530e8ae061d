package no.tilsagn.commandservice.plannedwork;

import java.time.LocalDate;
import java.time.Year;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.plannedwork.PlannedWorkKind;
import no.tilsagn.plannedwork.RegisterPlannedWork;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/** Body of a request to register a planned result or implementation. */
record PlannedWorkRegistration(
        EntryCode code,
        PlannedWorkKind kind,
        Year year,
        @Nullable String project,
        @Nullable String focusArea,
        String description,
        LocalDate effectiveOn) {

    RegisterPlannedWork command(ProgrammeId programme, NewText text) {
        return new RegisterPlannedWork(
                programme, code, kind, year, PortfolioMember.of(project, focusArea), text.reference(), effectiveOn);
    }
}
