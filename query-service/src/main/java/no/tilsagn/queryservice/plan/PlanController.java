package no.tilsagn.queryservice.plan;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.tilsagn.account.AccountRow;
import no.tilsagn.account.AccountsReadModel;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.plan.Plan;
import no.tilsagn.plan.PlanLine;
import no.tilsagn.plan.PlanReadModel;
import no.tilsagn.plan.PlanYear;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Single;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The plan of a year over HTTP. */
@RestController
class PlanController {

    private static final PlanReadModel PLAN = new PlanReadModel();
    private static final AccountsReadModel ACCOUNTS = new AccountsReadModel();

    private final Snapshots snapshots;
    private final StoredRows rows;

    PlanController(Snapshots snapshots, StoredRows rows) {
        this.snapshots = snapshots;
        this.rows = rows;
    }

    @GetMapping("/programmes/{programme}/budget-years/{year}/plan")
    Single<Plan> plan(
            @PathVariable ProgrammeId programme, @PathVariable int year, @ParameterObject Viewpoint viewpoint) {
        return snapshots.read(programme, viewpoint, snapshot -> Single.of(snapshot, plan(snapshot, Year.of(year))));
    }

    private Plan plan(Snapshot snapshot, Year year) {
        String key = PlanYear.key(year);
        PlanYear header = rows.find(snapshot, PLAN, key)
                .map(PlanYear.class::cast)
                .orElseThrow(() -> new ProblemException(Problem.UNKNOWN_BUDGET_YEAR, year));
        List<PlanLine> lines = rows.list(snapshot, RowQuery.of(PLAN, PlanLine.class, key + "/"));
        return Plan.of(header, lines, booked(snapshot, year));
    }

    private Map<LineCode, Money> booked(Snapshot snapshot, Year year) {
        return rows.list(snapshot, RowQuery.of(ACCOUNTS, AccountRow.class, "line/" + year + "/")).stream()
                .collect(Collectors.toMap(row -> Objects.requireNonNull(row.line()), AccountRow::balance, Money::plus));
    }
}
