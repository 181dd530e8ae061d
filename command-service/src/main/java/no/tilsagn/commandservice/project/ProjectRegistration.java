package no.tilsagn.commandservice.project;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import no.tilsagn.commandservice.request.Predecessor;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.AccountingNumber;
import no.tilsagn.project.Alias;
import no.tilsagn.project.Phase;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.RegisterProject;
import org.jspecify.annotations.Nullable;

/** Body of a request to register a project. */
record ProjectRegistration(
        String number,
        String name,
        List<Alias> aliases,
        boolean youth,
        @Nullable YearMonth startMonth,
        @Nullable YearMonth endMonth,
        List<String> owners,
        AccountingNumber accountingNumber,
        List<Predecessor> buildsOn,
        @Nullable Phase openingPhase,
        boolean budgetOnly,
        @Nullable String description,
        LocalDate effectiveOn) {

    RegisterProject command(ProgrammeId programme, ProjectId project, Optional<NewText> text) {
        return new RegisterProject(
                programme,
                project,
                number,
                name,
                aliases,
                youth,
                startMonth,
                endMonth,
                owners,
                accountingNumber,
                Predecessor.links(buildsOn),
                openingPhase,
                budgetOnly,
                text.map(NewText::reference).orElse(null),
                effectiveOn);
    }
}
