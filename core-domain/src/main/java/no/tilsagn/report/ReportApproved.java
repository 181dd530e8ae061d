package no.tilsagn.report;

import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.Sha256;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * The board approved a report as it had it before it.
 *
 * @param sha256 of the bytes of the report, as lower-case hexadecimal
 */
public record ReportApproved(ProgrammeId programme, ReportEdition edition, String sha256, DecisionReference decision)
        implements ReportEvent {

    public ReportApproved {
        Sha256.require(sha256);
    }

    @Override
    public EntryCode code() {
        return edition.code();
    }

    @Override
    public boolean opensStream() {
        return true;
    }
}
