package no.tilsagn.launcher.programmefile.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project of the register, which is also the body of {@code POST /programmes/{programme}/projects}. A {@code null} opening
 * phase means that the source states none.
 */
public record Project(
        String number,
        String name,
        List<Alias> aliases,
        boolean youth,
        @Nullable String startMonth,
        @Nullable String endMonth,
        List<String> owners,
        AccountingNumber accountingNumber,
        List<BuiltOn> buildsOn,
        @Nullable String openingPhase,
        boolean budgetOnly,
        @Nullable String description,
        LocalDate effectiveOn) {}
