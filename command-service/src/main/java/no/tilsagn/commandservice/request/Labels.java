package no.tilsagn.commandservice.request;

import java.util.List;
import no.tilsagn.money.SourceLabel;
import org.jspecify.annotations.Nullable;

/** Labels as requests write them: the list of their sources. */
public final class Labels {

    private Labels() {}

    /** The label of the sources listed; none where it is left out. */
    public static @Nullable SourceLabel optional(@Nullable List<String> sources) {
        return sources == null ? null : new SourceLabel(sources);
    }
}
