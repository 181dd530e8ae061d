package no.tilsagn.launcher.programmefile.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of the budget with its printed sums. The group is {@code null} for a block that stands by itself. */
public record Block(String code, String name, @Nullable String group, PrintedSums printed, List<Line> lines) {}
