package no.tilsagn.report;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.Sha256;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * Record that the board approved a report as it had it before it.
 *
 * @param sha256 of the bytes of the report, as lower-case hexadecimal
 */
public record ApproveReport(
        ProgrammeId programme, ReportEdition edition, String sha256, LocalDate effectiveOn, DecisionReference decision)
        implements ReportCommand {

    public ApproveReport {
        Sha256.require(sha256);
    }

    @Override
    public EntryCode code() {
        return edition.code();
    }
}
