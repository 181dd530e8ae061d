package no.tilsagn.launcher.programmefile.command;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Body of {@code POST /programmes/{programme}/resources}. */
public record RegisterResources(int year, List<Resource> resources, LocalDate effectiveOn) {

    /** How many of a kind; none where it is not stated. */
    public record Resource(String kind, @Nullable Integer number) {}
}
