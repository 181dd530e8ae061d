package no.tilsagn.launcher.programmefile.content;

import org.jspecify.annotations.Nullable;

/** A row under a budget line that specifies its applied amount and holds no money. */
public record SpecificationRow(
        String code,
        String name,
        @Nullable Long applied,
        @Nullable PrintedTotal printed) {}
