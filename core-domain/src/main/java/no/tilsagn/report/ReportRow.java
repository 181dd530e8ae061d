package no.tilsagn.report;

import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.Recorded;
import no.tilsagn.register.RegisterRow;

/**
 * An approved report.
 *
 * @param position of the approval
 * @param sha256 of the bytes that were approved
 */
public record ReportRow(long version, long position, ReportEdition edition, String sha256, DecisionReference decision)
        implements RegisterRow {

    /** What the keys of approved reports begin with; the code follows. */
    public static final String KEY_PREFIX = "report/";

    /** The report after an event. */
    public static ReportRow after(ReportEvent event, Recorded recorded) {
        return switch (event) {
            case ReportApproved e ->
                new ReportRow(recorded.sequence(), recorded.position(), e.edition(), e.sha256(), e.decision());
        };
    }

    @Override
    public String key() {
        return KEY_PREFIX + edition.code();
    }
}
