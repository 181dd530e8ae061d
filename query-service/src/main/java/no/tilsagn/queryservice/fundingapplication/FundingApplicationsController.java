package no.tilsagn.queryservice.fundingapplication;

import jakarta.servlet.http.HttpServletResponse;
import no.tilsagn.fundingapplication.ApplicationStatus;
import no.tilsagn.fundingapplication.FundingApplicationRow;
import no.tilsagn.fundingapplication.FundingApplicationsReadModel;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Single;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Version;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Funding applications over HTTP. */
@RestController
@RequestMapping("/programmes/{programme}/funding-applications")
class FundingApplicationsController {

    /** By year, line and day of submission. */
    static final String ORDER = "row ->> 'year', (row ->> 'line') collate \"C\", row ->> 'submittedOn'";

    private static final FundingApplicationsReadModel READ_MODEL = new FundingApplicationsReadModel();
    private static final RowQuery<FundingApplicationRow> APPLICATIONS =
            RowQuery.of(READ_MODEL, FundingApplicationRow.class, "").orderedBy(ORDER);

    private final Snapshots snapshots;
    private final StoredRows rows;

    FundingApplicationsController(Snapshots snapshots, StoredRows rows) {
        this.snapshots = snapshots;
        this.rows = rows;
    }

    @GetMapping
    Page<FundingApplicationRow> applications(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable ApplicationStatus status,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String line,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        PageRequest request = new PageRequest(page, size);
        RowQuery<FundingApplicationRow> query =
                APPLICATIONS.with("status", status).with("year", year).with("line", line);
        return snapshots.read(
                programme, viewpoint, snapshot -> Page.of(snapshot, request, rows.page(snapshot, query, request)));
    }

    @GetMapping("/{id}")
    Single<FundingApplicationRow> application(
            @PathVariable ProgrammeId programme,
            @PathVariable String id,
            @ParameterObject Viewpoint viewpoint,
            HttpServletResponse response) {
        return snapshots.read(programme, viewpoint, snapshot -> {
            FundingApplicationRow row = rows.find(snapshot, READ_MODEL, id)
                    .orElseThrow(() -> new ProblemException(Problem.UNKNOWN_FUNDING_APPLICATION, id));
            Version.set(response, snapshot, row.version());
            return Single.of(snapshot, row);
        });
    }
}
