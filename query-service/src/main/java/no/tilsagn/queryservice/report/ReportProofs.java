package no.tilsagn.queryservice.report;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.Sha256;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Answer;
import no.tilsagn.queryservice.answer.Single;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.register.EntryCode;
import no.tilsagn.report.ReportEdition;
import no.tilsagn.report.ReportRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes approved reports again. */
@Component
class ReportProofs {

    private final Snapshots snapshots;
    private final StoredRows rows;
    private final Reports reports;
    private final JsonMapper json;

    /** @param json by which answers are written */
    ReportProofs(Snapshots snapshots, StoredRows rows, Reports reports, JsonMapper json) {
        this.snapshots = snapshots;
        this.rows = rows;
        this.reports = reports;
        this.json = json;
    }

    /** @param allEqual whether every one is what was approved */
    record ReportProofsAnswer(
            ProgrammeId programme,
            long position,
            @Nullable LocalDate effectiveOn,
            boolean allEqual,
            List<ReportProof> reports)
            implements Answer {}

    /**
     * An approved report, and what it is when it is made again.
     *
     * @param approvedAt position of the approval
     * @param made digest of its bytes made again; none where it cannot be made, or looks at what was not yet recorded when it
     *     was approved
     */
    record ReportProof(
            EntryCode code,
            long approvedAt,
            DecisionReference decision,
            String approved,
            @Nullable String made,
            boolean equal) {}

    ReportProofsAnswer of(ProgrammeId programme, Viewpoint viewpoint) {
        Single<List<ReportRow>> approved = snapshots.read(
                programme, viewpoint, snapshot -> Single.of(snapshot, rows.list(snapshot, Reports.APPROVED)));
        List<ReportProof> proofs =
                approved.content().stream().map(row -> proof(programme, row)).toList();
        return new ReportProofsAnswer(
                programme,
                approved.position(),
                approved.effectiveOn(),
                proofs.stream().allMatch(ReportProof::equal),
                proofs);
    }

    private ReportProof proof(ProgrammeId programme, ReportRow row) {
        ReportEdition edition = row.edition();
        String made = edition.position() < row.position() ? made(programme, edition) : null;
        return new ReportProof(
                edition.code(),
                row.position(),
                row.decision(),
                row.sha256(),
                made,
                row.sha256().equals(made));
    }

    private @Nullable String made(ProgrammeId programme, ReportEdition edition) {
        Viewpoint from = new Viewpoint(edition.effectiveOn(), null, edition.position(), null);
        try {
            return snapshots.read(programme, from, snapshot -> Sha256.of(bytes(snapshot, edition)));
        } catch (ProblemException e) {
            // There was no budget of the year by then.
            return null;
        }
    }

    private byte[] bytes(Snapshot snapshot, ReportEdition edition) {
        Report report = reports.of(snapshot, edition.kind(), edition.year(), edition.language());
        return json.writeValueAsBytes(Single.of(snapshot, report));
    }
}
