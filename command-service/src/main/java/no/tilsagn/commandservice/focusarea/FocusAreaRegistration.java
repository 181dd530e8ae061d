package no.tilsagn.commandservice.focusarea;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import no.tilsagn.commandservice.request.Predecessor;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.focusarea.FocusAreaId;
import no.tilsagn.focusarea.FocusAreaStatus;
import no.tilsagn.focusarea.RegisterFocusArea;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.Alias;
import org.jspecify.annotations.Nullable;

/** Body of a request to register a focus area. */
record FocusAreaRegistration(
        String code,
        String name,
        List<Alias> aliases,
        boolean youth,
        @Nullable YearMonth startMonth,
        @Nullable YearMonth endMonth,
        List<String> owners,
        List<Predecessor> buildsOn,
        FocusAreaStatus status,
        @Nullable String description,
        LocalDate effectiveOn) {

    RegisterFocusArea command(ProgrammeId programme, FocusAreaId focusArea, Optional<NewText> text) {
        return new RegisterFocusArea(
                programme,
                focusArea,
                code,
                name,
                aliases,
                youth,
                startMonth,
                endMonth,
                owners,
                Predecessor.links(buildsOn),
                status,
                text.map(NewText::reference).orElse(null),
                effectiveOn);
    }
}
