package no.tilsagn.remark;

import no.tilsagn.register.EntryState;

/** What later decisions need of a remark: that it is there. */
public record RemarkState() implements EntryState {

    /** The state after an event. */
    public static RemarkState after(RemarkEvent event) {
        return switch (event) {
            case RemarkRegistered _ -> new RemarkState();
        };
    }
}
