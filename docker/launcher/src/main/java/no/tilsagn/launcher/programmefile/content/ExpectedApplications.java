package no.tilsagn.launcher.programmefile.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The supplementary applications the source expects, with the sum it prints for the focus areas. */
public record ExpectedApplications(
        @Nullable String section,
        List<ExpectedApplication> items,
        @Nullable PrintedSum printed) {

    /** The printed sum in whole kroner; {@code null} where none is printed. */
    public record PrintedSum(@Nullable Long focusAreas) {}
}
