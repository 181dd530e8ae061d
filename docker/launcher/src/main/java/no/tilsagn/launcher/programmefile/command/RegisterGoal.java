package no.tilsagn.launcher.programmefile.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Body of {@code POST /programmes/{programme}/goals}. */
public record RegisterGoal(
        String code, String level, @Nullable String subProgramme, String description, LocalDate effectiveOn) {}
