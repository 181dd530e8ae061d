package no.tilsagn.launcher.programmefile.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What a project or focus area builds on: a project by number, or one the source does not name. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BuiltOn(@Nullable String project, @Nullable Boolean notNamed) {}
