package no.tilsagn.queryservice.spending;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tilsagn.money.LineCode;
import no.tilsagn.plan.PlanLine;
import no.tilsagn.plan.PlanReadModel;
import no.tilsagn.plan.PlanYear;
import no.tilsagn.portfolio.EntryOfLine;
import no.tilsagn.portfolio.PortfolioEntry;
import no.tilsagn.portfolio.PortfolioReadModel;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.spending.Tertial;
import no.tilsagn.statement.StatementLine;
import no.tilsagn.statement.StatementReadModel;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The table of a tertial's spending over HTTP, as the command service takes it when it is filled in. */
@RestController
class SpendingSheetController {

    private static final PlanReadModel PLAN = new PlanReadModel();
    private static final PortfolioReadModel PORTFOLIO = new PortfolioReadModel();
    private static final StatementReadModel STATEMENT = new StatementReadModel();

    private final Snapshots snapshots;
    private final StoredRows rows;

    SpendingSheetController(Snapshots snapshots, StoredRows rows) {
        this.snapshots = snapshots;
        this.rows = rows;
    }

    @GetMapping(path = "/programmes/{programme}/budget-years/{year}/spending.csv", produces = "text/csv;charset=UTF-8")
    String sheet(
            @PathVariable ProgrammeId programme,
            @PathVariable Year year,
            @RequestParam Tertial tertial,
            @ParameterObject Viewpoint viewpoint) {
        return snapshots.read(programme, viewpoint, snapshot -> sheet(snapshot, year, tertial));
    }

    private String sheet(Snapshot snapshot, Year year, Tertial tertial) {
        String key = PlanYear.key(year);
        if (rows.find(snapshot, PLAN, key).isEmpty()) {
            throw new ProblemException(Problem.UNKNOWN_BUDGET_YEAR, year);
        }
        List<PlanLine> lines = rows.list(snapshot, RowQuery.of(PLAN, PlanLine.class, key + "/"));
        List<StatementLine> money =
                rows.list(snapshot, RowQuery.of(STATEMENT, StatementLine.class, StatementLine.keyPrefix(year)));
        Map<String, PortfolioEntry> entries =
                rows.list(snapshot, RowQuery.of(PORTFOLIO, PortfolioEntry.class, PortfolioEntry.KEY_PREFIX)).stream()
                        .collect(Collectors.toMap(PortfolioEntry::id, Function.identity()));
        Map<LineCode, PortfolioEntry> entryOfLine =
                rows.list(snapshot, RowQuery.of(PORTFOLIO, EntryOfLine.class, "line/" + year + "/")).stream()
                        .filter(line -> line.entry() != null)
                        .collect(Collectors.toMap(EntryOfLine::line, line -> entries.get(line.entry())));
        return SheetWriting.of(lines, money, entryOfLine, tertial);
    }
}
