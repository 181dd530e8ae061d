package no.tilsagn.launcher.programmefile.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A focus area: open or ended, without a phase. Also the body of {@code POST /programmes/{programme}/focus-areas}.
 */
public record FocusArea(
        String code,
        String name,
        List<Alias> aliases,
        boolean youth,
        @Nullable String startMonth,
        @Nullable String endMonth,
        List<String> owners,
        List<BuiltOn> buildsOn,
        String status,
        @Nullable String description,
        LocalDate effectiveOn) {}
