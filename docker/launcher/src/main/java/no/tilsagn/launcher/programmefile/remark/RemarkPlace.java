package no.tilsagn.launcher.programmefile.remark;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place a remark is about.
 *
 * @param line of the budget; none where it is about no one line
 * @param label of the budget; none where it is about no one label
 * @param finding what was found there, with the actual figures; none where the remark says it all
 */
public record RemarkPlace(
        @Nullable String line,
        @Nullable List<String> label,
        @Nullable String finding) {

    static RemarkPlace at(String line, String finding) {
        return new RemarkPlace(line, null, finding);
    }

    /** In no budget. */
    static RemarkPlace told(String finding) {
        return new RemarkPlace(null, null, finding);
    }

    /** As the report of an import prints it. */
    @Override
    public String toString() {
        String where = line != null ? "line " + line : label != null ? "label " + String.join("+", label) : "";
        return where.isEmpty() || finding == null ? where + (finding == null ? "" : finding) : where + ": " + finding;
    }
}
