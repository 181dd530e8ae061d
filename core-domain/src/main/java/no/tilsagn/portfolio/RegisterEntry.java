package no.tilsagn.portfolio;

import java.time.YearMonth;
import java.util.List;
import no.tilsagn.focusarea.FocusAreaRegistered;
import no.tilsagn.project.AccountingNumber;
import no.tilsagn.project.Alias;
import no.tilsagn.project.BuildsOn;
import no.tilsagn.project.ProjectRegistered;
import org.jspecify.annotations.Nullable;

/**
 * What the programme's register says of a project or focus area.
 *
 * @param number the project's number or the focus area's code
 * @param owners organisations
 * @param accountingNumber none for a focus area
 * @param budgetOnly whether a project is known from the budget alone
 */
public record RegisterEntry(
        String number,
        String name,
        List<Alias> aliases,
        boolean youth,
        @Nullable YearMonth startMonth,
        @Nullable YearMonth endMonth,
        List<String> owners,
        List<BuildsOn> buildsOn,
        @Nullable AccountingNumber accountingNumber,
        boolean budgetOnly) {

    public RegisterEntry {
        aliases = List.copyOf(aliases);
        owners = List.copyOf(owners);
        buildsOn = List.copyOf(buildsOn);
    }

    static RegisterEntry of(ProjectRegistered e) {
        return new RegisterEntry(
                e.number(),
                e.name(),
                e.aliases(),
                e.youth(),
                e.startMonth(),
                e.endMonth(),
                e.owners(),
                e.buildsOn(),
                e.accountingNumber(),
                e.budgetOnly());
    }

    static RegisterEntry of(FocusAreaRegistered e) {
        return new RegisterEntry(
                e.code(),
                e.name(),
                e.aliases(),
                e.youth(),
                e.startMonth(),
                e.endMonth(),
                e.owners(),
                e.buildsOn(),
                null,
                false);
    }
}
