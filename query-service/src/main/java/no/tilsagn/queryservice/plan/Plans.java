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
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.springframework.stereotype.Component;

/** Reads the plan of a year, with what stands on its accounts beside it. */
@Component
public class Plans {

    private static final PlanReadModel PLAN = new PlanReadModel();
    private static final AccountsReadModel ACCOUNTS = new AccountsReadModel();

    private final StoredRows rows;

    Plans(StoredRows rows) {
        this.rows = rows;
    }

    /**
     * The plan of a year.
     *
     * @throws ProblemException when there is no budget of the year
     */
    public Plan of(Snapshot snapshot, Year year) {
        String key = PlanYear.key(year);
        PlanYear header = requireYear(snapshot, year);
        List<PlanLine> lines = rows.list(snapshot, RowQuery.of(PLAN, PlanLine.class, key + "/"));
        return Plan.of(header, lines, booked(snapshot, year));
    }

    /**
     * A year there is a budget of.
     *
     * @throws ProblemException when there is none
     */
    public PlanYear requireYear(Snapshot snapshot, Year year) {
        return rows.find(snapshot, PLAN, PlanYear.key(year))
                .map(PlanYear.class::cast)
                .orElseThrow(() -> new ProblemException(Problem.UNKNOWN_BUDGET_YEAR, year));
    }

    /**
     * What stands on the clearing accounts into a year: below zero what its plan took over from a year before that is
     * not closed.
     */
    Money clearing(Snapshot snapshot, Year year) {
        return Money.sum(accounts(snapshot, "carry/" + year + "/").stream()
                .map(AccountRow::balance)
                .toList());
    }

    private Map<LineCode, Money> booked(Snapshot snapshot, Year year) {
        return accounts(snapshot, "line/" + year + "/").stream()
                .collect(Collectors.toMap(row -> Objects.requireNonNull(row.line()), AccountRow::balance, Money::plus));
    }

    private List<AccountRow> accounts(Snapshot snapshot, String prefix) {
        return rows.list(snapshot, RowQuery.of(ACCOUNTS, AccountRow.class, prefix));
    }
}
