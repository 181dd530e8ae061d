package no.tilsagn.remark;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.command.Reference;
import no.tilsagn.event.Language;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;
import org.jspecify.annotations.Nullable;

/**
 * What a remark on the source of a year's action programme is about.
 *
 * @param section where in the source, 1 to 100 characters: a reference, no prose; none where the source has no sections
 * @param year whose action programme it is about
 * @param places in the order they were found; none where the remark is about the year as a whole
 * @param language of the remark's texts
 */
public record RemarkSubject(
        RemarkKind kind,
        RemarkSeverity severity,
        @Nullable String section,
        Year year,
        List<RemarkPlace> places,
        Language language) {

    public RemarkSubject {
        places = List.copyOf(places);
        if (section != null) {
            Reference.require("a section of the source", section);
        }
    }

    /** The lines it names, each once. */
    public List<LineCode> lines() {
        return named(places.stream().map(RemarkPlace::line));
    }

    /** The labels it names, each once. */
    public List<SourceLabel> labels() {
        return named(places.stream().map(RemarkPlace::label));
    }

    private static <T> List<T> named(Stream<@Nullable T> named) {
        return named.flatMap(Stream::ofNullable).distinct().toList();
    }
}
