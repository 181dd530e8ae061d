package no.tilsagn.launcher.programmefile.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Body of {@code POST /programmes/{programme}/risks}. */
public record RegisterRisk(
        String code,
        String description,
        @Nullable String probability,
        @Nullable String consequence,
        @Nullable String level,
        @Nullable String mitigation,
        LocalDate effectiveOn) {}
