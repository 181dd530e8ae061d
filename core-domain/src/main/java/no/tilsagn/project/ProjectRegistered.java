package no.tilsagn.project;

import java.time.YearMonth;
import java.util.List;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A project stands in the programme's register.
 *
 * @param openingPhase where it stood, or none for not stated
 * @param budgetOnly whether it is known from the budget alone
 */
public record ProjectRegistered(
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
        @Nullable TextReference description)
        implements ProjectEvent {

    public ProjectRegistered {
        aliases = List.copyOf(aliases);
        owners = List.copyOf(owners);
        buildsOn = List.copyOf(buildsOn);
    }

    @Override
    public boolean opensStream() {
        return true;
    }
}
