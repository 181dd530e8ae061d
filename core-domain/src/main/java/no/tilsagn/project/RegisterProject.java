package no.tilsagn.project;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Enter a project in the programme's register.
 *
 * @param number such as {@code 2021-37}; opaque, unique in the programme
 * @param owners organisations, as printed
 * @param youth whether it answers the central call for measures for the young
 * @param openingPhase where it stands when registered, or none for not stated
 * @param budgetOnly whether it is known from the budget alone
 */
public record RegisterProject(
        ProgrammeId programme,
        ProjectId project,
        String number,
        String name,
        List<Alias> aliases,
        boolean youth,
        @Nullable YearMonth startMonth,
        @Nullable YearMonth endMonth,
        List<String> owners,
        AccountingNumber accountingNumber,
        List<BuildsOn> buildsOn,
        @Nullable Phase openingPhase,
        boolean budgetOnly,
        @Nullable TextReference description,
        LocalDate effectiveOn)
        implements ProjectCommand {

    public RegisterProject {
        aliases = List.copyOf(aliases);
        owners = List.copyOf(owners);
        buildsOn = List.copyOf(buildsOn);
        if (!number.matches("[\\p{L}0-9._-]{1,40}")) {
            throw new IllegalArgumentException("a project number is letters, digits, '.', '_' and '-': " + number);
        }
        if (startMonth != null && endMonth != null && endMonth.isBefore(startMonth)) {
            throw new IllegalArgumentException("the project ends (" + endMonth + ") before it starts");
        }
    }
}
