package no.tilsagn.launcher.programmefile.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Body of {@code POST /programmes/{programme}/planned-work}. */
public record RegisterPlannedWork(
        String code,
        String kind,
        int year,
        @Nullable String project,
        @Nullable String focusArea,
        String description,
        LocalDate effectiveOn) {}
