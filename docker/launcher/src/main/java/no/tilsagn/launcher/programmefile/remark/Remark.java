package no.tilsagn.launcher.programmefile.remark;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction, gap or loss in the source. It is shown beside the figures and changes none of them.
 *
 * @param id stable; the check's own for a found remark, the file's for a declared one
 * @param origin whether a check found it in the data or the file declares it
 * @param kind CONTRADICTION, GAP or LOSS
 * @param severity HIGH, MEDIUM, LOW or INFO
 * @param section of the source; none where the file names none
 * @param finding what was found, with the actual figures
 * @param handling how it is treated
 * @param places what it is about, in the order of the file; none where it is about the year as a whole
 */
public record Remark(
        String id,
        Origin origin,
        String kind,
        String severity,
        @Nullable String section,
        String finding,
        String handling,
        List<RemarkPlace> places) {

    /** Where a remark comes from. */
    public enum Origin {
        FOUND,
        DECLARED
    }
}
