package no.tilsagn.launcher.programmefile.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of the source with the section it stands in. */
public record Section<T>(@Nullable String section, List<T> items) {}
