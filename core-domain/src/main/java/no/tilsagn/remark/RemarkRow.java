package no.tilsagn.remark;

import no.tilsagn.event.TextReference;
import no.tilsagn.register.EntryCode;
import no.tilsagn.register.RegisterRow;

/**
 * A remark on the source.
 *
 * @param version sequence of its last event
 * @param finding what was found
 * @param treatment how it is treated here
 */
public record RemarkRow(
        EntryCode code, long version, RemarkSubject about, TextReference finding, TextReference treatment)
        implements RegisterRow {

    /** What the keys of remarks begin with; the code follows. */
    public static final String KEY_PREFIX = "remark/";

    /** The remark after an event. */
    public static RemarkRow after(RemarkEvent event, long version) {
        return switch (event) {
            case RemarkRegistered e -> new RemarkRow(e.code(), version, e.about(), e.finding(), e.treatment());
        };
    }

    @Override
    public String key() {
        return KEY_PREFIX + code;
    }
}
