package no.tilsagn.launcher.programmefile.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A remark on the source that no check finds by itself; it names the lines and labels of the budget it is about. */
public record DeclaredRemark(
        String id,
        String kind,
        String severity,
        String where,
        @Nullable List<String> lines,
        @Nullable List<List<String>> labels,
        String finding,
        String handling) {}
