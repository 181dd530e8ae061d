package no.tilsagn.launcher.programmefile.remark;

import java.util.List;

/**
 * A contradiction, gap or loss in the source. It is shown beside the figures and changes none of them.
 *
 * @param id stable; the check's own for a found remark, the file's for a declared one
 * @param origin whether a check found it in the data or the file declares it
 * @param severity HIGH, MEDIUM, LOW or INFO
 * @param finding what was found, with the actual figures
 * @param handling how it is treated
 * @param places where, one text per place
 */
public record Remark(String id, Origin origin, String severity, String finding, String handling, List<String> places) {

    /** Where a remark comes from. */
    public enum Origin {
        FOUND,
        DECLARED
    }
}
