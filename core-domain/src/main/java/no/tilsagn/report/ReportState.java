package no.tilsagn.report;

import no.tilsagn.register.EntryState;

/** What later decisions need of an approved report: that it is. */
public record ReportState() implements EntryState {

    /** The state after an event. */
    public static ReportState after(ReportEvent event) {
        return switch (event) {
            case ReportApproved _ -> new ReportState();
        };
    }
}
