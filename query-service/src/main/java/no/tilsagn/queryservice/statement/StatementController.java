package no.tilsagn.queryservice.statement;

import java.time.Year;
import java.util.Set;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Single;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.ledger.Ledger;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.statement.ChangedFigure;
import no.tilsagn.statement.Figure;
import no.tilsagn.statement.StatementLine;
import no.tilsagn.statement.StatementReadModel;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The year-end statement over HTTP. */
@RestController
@RequestMapping("/programmes/{programme}/year-end-statement")
class StatementController {

    private static final StatementReadModel READ_MODEL = new StatementReadModel();
    private static final RowQuery<StatementLine> LINES = RowQuery.of(READ_MODEL, StatementLine.class, "line/");
    private static final RowQuery<ChangedFigure> CHANGES =
            RowQuery.of(READ_MODEL, ChangedFigure.class, ChangedFigure.KEY_PREFIX);

    private final Snapshots snapshots;
    private final StoredRows rows;
    private final Ledger ledger;

    StatementController(Snapshots snapshots, StoredRows rows, Ledger ledger) {
        this.snapshots = snapshots;
        this.rows = rows;
        this.ledger = ledger;
    }

    @GetMapping
    Page<StatementItem> statement(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable Year year,
            @RequestParam(required = false) @Nullable String line,
            @RequestParam(required = false) @Nullable String label,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        PageRequest request = new PageRequest(page, size);
        RowQuery<StatementLine> query =
                LINES.with("year", year).with("line", line).with("label", label);
        return snapshots.read(programme, viewpoint, snapshot -> {
            Set<Year> closed = ClosedYears.of(rows, snapshot);
            return Page.of(
                    snapshot,
                    request,
                    rows.page(snapshot, query, request).map(row -> StatementItem.of(row, closed.contains(row.year()))));
        });
    }

    @GetMapping("/explanation")
    Single<Explanation> explanation(
            @PathVariable ProgrammeId programme,
            @RequestParam Year year,
            @RequestParam LineCode line,
            @RequestParam SourceLabel label,
            @RequestParam Figure figure,
            @ParameterObject Viewpoint viewpoint) {
        Account account = Account.line(year, line, label);
        return snapshots.read(
                programme,
                viewpoint,
                snapshot -> Single.of(snapshot, Explanation.of(account, figure, ledger.of(snapshot, account))));
    }

    @GetMapping("/changes")
    Page<ChangedFigure> changes(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable Long cause,
            @RequestParam(required = false) @Nullable Year year,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        PageRequest request = new PageRequest(page, size);
        RowQuery<ChangedFigure> query = CHANGES.with("cause", cause).with("year", year);
        return snapshots.read(
                programme, viewpoint, snapshot -> Page.of(snapshot, request, rows.page(snapshot, query, request)));
    }
}
