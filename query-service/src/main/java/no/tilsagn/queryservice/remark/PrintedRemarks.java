package no.tilsagn.queryservice.remark;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.queryservice.text.ShownText;

/**
 * The remarks of a year as a page prints them; its template calls what is public here.
 *
 * @param all by code
 */
public record PrintedRemarks(List<PrintedRemark> all) {

    /**
     * What a remark says at a place.
     *
     * @param said what was found there, or what the remark says of all its places
     */
    public record Note(PrintedRemark remark, ShownText said) {}

    /** What is said beside a line. */
    public List<Note> at(LineCode line) {
        return notes(place -> line.equals(place.line()));
    }

    /** What is said beside a label that is no line's. */
    public List<Note> under(SourceLabel label) {
        return notes(place -> place.line() == null && label.equals(place.label()));
    }

    private List<Note> notes(Predicate<PrintedRemark.Place> there) {
        return all.stream()
                .flatMap(remark -> remark.places().stream()
                        .filter(there)
                        .map(place -> new Note(remark, Objects.requireNonNullElse(place.finding(), remark.finding()))))
                .toList();
    }
}
