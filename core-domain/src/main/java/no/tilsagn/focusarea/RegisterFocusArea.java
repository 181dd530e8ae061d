package no.tilsagn.focusarea;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.Alias;
import no.tilsagn.project.BuildsOn;
import org.jspecify.annotations.Nullable;

/**
 * Enter a focus area in the programme's register.
 *
 * @param code unique in the programme
 * @param endMonth planned end of its current mandate
 * @param buildsOn the projects whose results it carries on
 */
public record RegisterFocusArea(
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
        @Nullable TextReference description,
        LocalDate effectiveOn)
        implements FocusAreaCommand {

    public RegisterFocusArea {
        aliases = List.copyOf(aliases);
        owners = List.copyOf(owners);
        buildsOn = List.copyOf(buildsOn);
        if (!code.matches("[\\p{L}0-9._-]{1,40}")) {
            throw new IllegalArgumentException("a focus area's code is letters, digits, '.', '_' and '-': " + code);
        }
        if (startMonth != null && endMonth != null && endMonth.isBefore(startMonth)) {
            throw new IllegalArgumentException("the focus area ends (" + endMonth + ") before it starts");
        }
    }
}
