package no.tilsagn.queryservice.remark;

import java.util.List;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.queryservice.text.ShownText;
import no.tilsagn.queryservice.text.ShownTexts;
import no.tilsagn.register.EntryCode;
import no.tilsagn.remark.RemarkPlace;
import no.tilsagn.remark.RemarkRow;
import no.tilsagn.remark.RemarkSubject;
import org.jspecify.annotations.Nullable;

/**
 * A remark as a page prints it; its template calls what is public here.
 *
 * @param finding what was found
 * @param treatment how it is treated here
 * @param places what it is about, in the order of the remark
 */
public record PrintedRemark(
        EntryCode code, RemarkSubject about, ShownText finding, ShownText treatment, List<Place> places) {

    /**
     * A place it is about.
     *
     * @param finding what was found there; none where the remark says it all
     */
    public record Place(
            @Nullable LineCode line,
            @Nullable SourceLabel label,
            @Nullable ShownText finding) {

        static Place of(RemarkPlace place, ShownTexts texts) {
            return new Place(place.line(), place.label(), place.finding() == null ? null : texts.of(place.finding()));
        }
    }

    static PrintedRemark of(RemarkRow row, ShownTexts texts) {
        return new PrintedRemark(
                row.code(),
                row.about(),
                texts.of(row.finding()),
                texts.of(row.treatment()),
                row.about().places().stream()
                        .map(place -> Place.of(place, texts))
                        .toList());
    }

    /** The language of its texts as HTML names it. */
    public String language() {
        return about.language().code();
    }
}
