package no.tilsagn.queryservice.remark;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsagn.money.LineCode;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.register.Registers;
import no.tilsagn.remark.RemarkKind;
import no.tilsagn.remark.RemarkRow;
import org.jspecify.annotations.Nullable;

/** Which remarks to read. */
final class RemarkRows {

    static final RowQuery<RemarkRow> ALL = Registers.entries(RemarkRow.class, RemarkRow.KEY_PREFIX);

    private RemarkRows() {}

    /** Those about all that is given. */
    static RowQuery<RemarkRow> about(@Nullable RemarkKind kind, @Nullable Year year, @Nullable LineCode line) {
        Map<String, Object> about = new TreeMap<>();
        if (kind != null) {
            about.put("kind", kind);
        }
        if (year != null) {
            about.put("year", year);
        }
        if (line != null) {
            about.put("places", List.of(Map.of("line", line)));
        }
        return about.isEmpty() ? ALL : ALL.with("about", about);
    }
}
