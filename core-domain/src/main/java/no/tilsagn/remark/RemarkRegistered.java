package no.tilsagn.remark;

import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * A remark on the source stands in the programme's register.
 *
 * @param finding what was found
 * @param treatment how it is treated here
 */
public record RemarkRegistered(
        ProgrammeId programme, EntryCode code, RemarkSubject about, TextReference finding, TextReference treatment)
        implements RemarkEvent {

    @Override
    public boolean opensStream() {
        return true;
    }
}
