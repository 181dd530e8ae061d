package no.tilsagn.focusarea;

import java.time.YearMonth;
import java.util.List;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.Alias;
import no.tilsagn.project.BuildsOn;
import org.jspecify.annotations.Nullable;

/** A focus area stands in the programme's register. */
public record FocusAreaRegistered(
        ProgrammeId programme,
        FocusAreaId focusArea,
        String code,
        String name,
        List<Alias> aliases,
        boolean youth,
        @Nullable YearMonth startMonth,
        @Nullable YearMonth endMonth,
        List<String> owners,
        List<BuildsOn> buildsOn,
        FocusAreaStatus status,
        @Nullable TextReference description)
        implements FocusAreaEvent {

    public FocusAreaRegistered {
        aliases = List.copyOf(aliases);
        owners = List.copyOf(owners);
        buildsOn = List.copyOf(buildsOn);
    }

    @Override
    public boolean opensStream() {
        return true;
    }
}
