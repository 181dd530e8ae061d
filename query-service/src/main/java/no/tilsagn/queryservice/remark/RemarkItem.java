package no.tilsagn.queryservice.remark;

import java.time.Year;
import java.util.List;
import no.tilsagn.event.Language;
import no.tilsagn.event.TextReference;
import no.tilsagn.register.EntryCode;
import no.tilsagn.remark.RemarkKind;
import no.tilsagn.remark.RemarkPlace;
import no.tilsagn.remark.RemarkRow;
import no.tilsagn.remark.RemarkSeverity;
import org.jspecify.annotations.Nullable;

/**
 * A remark on the source as shown.
 *
 * @param version what a change of it is made on, for If-Match
 * @param section where in the source; none where the source has no sections
 * @param year whose action programme it is about
 * @param places what it is about; none where it is about the year as a whole
 * @param language of its texts
 * @param finding what was found
 * @param treatment how it is treated here
 */
record RemarkItem(
        EntryCode code,
        long version,
        RemarkKind kind,
        RemarkSeverity severity,
        @Nullable String section,
        Year year,
        List<RemarkPlace> places,
        Language language,
        TextReference finding,
        TextReference treatment) {

    static RemarkItem of(RemarkRow row) {
        return new RemarkItem(
                row.code(),
                row.version(),
                row.about().kind(),
                row.about().severity(),
                row.about().section(),
                row.about().year(),
                row.about().places(),
                row.about().language(),
                row.finding(),
                row.treatment());
    }
}
