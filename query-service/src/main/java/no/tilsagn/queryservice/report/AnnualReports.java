package no.tilsagn.queryservice.report;

import java.time.Year;
import java.util.List;
import no.tilsagn.account.AccountRow;
import no.tilsagn.account.AccountsReadModel;
import no.tilsagn.event.Language;
import no.tilsagn.gate.GatesReadModel;
import no.tilsagn.gate.PhaseDecision;
import no.tilsagn.money.Money;
import no.tilsagn.plan.Plan;
import no.tilsagn.queryservice.answer.Period;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.history.Words;
import no.tilsagn.queryservice.plan.Plans;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.statement.Figure;
import no.tilsagn.statement.StatementLine;
import org.springframework.stereotype.Component;

/** Puts the annual report together. */
@Component
class AnnualReports {

    private static final RowQuery<PhaseDecision> PHASE_DECISIONS =
            RowQuery.of(new GatesReadModel(), PhaseDecision.class, PhaseDecision.KEY_PREFIX);

    private final StoredRows rows;
    private final Plans plans;
    private final StatementOfYear statement;
    private final PortfolioStatuses portfolio;
    private final RegistersOfYear registers;

    AnnualReports(
            StoredRows rows,
            Plans plans,
            StatementOfYear statement,
            PortfolioStatuses portfolio,
            RegistersOfYear registers) {
        this.rows = rows;
        this.plans = plans;
        this.statement = statement;
        this.portfolio = portfolio;
        this.registers = registers;
    }

    AnnualReport of(Snapshot snapshot, Year year, Language language, Words words, List<ReportApproval> approvals) {
        List<StatementLine> lines = statement.lines(snapshot, year);
        List<AnnualReport.WorkOfYear> work = registers.work(snapshot, year, words);
        return new AnnualReport(
                year,
                language,
                budget(plans.of(snapshot, year)),
                MoneyOfYear.of(lines),
                frames(snapshot, year, lines),
                statement.closing(snapshot, year).orElse(null),
                portfolio.counts(snapshot, words),
                phaseDecisions(snapshot, year, words),
                registers.measured(snapshot, year),
                registers.counted(work, words),
                work,
                registers.gatherings(snapshot, year),
                registers.resources(snapshot, year),
                approvals);
    }

    private static AnnualReport.BudgetOfYear budget(Plan plan) {
        return new AnnualReport.BudgetOfYear(
                plan.adopted(), plan.carryOver(), plan.applied(), plan.total(), plan.byLabel(), plan.unallocated());
    }

    private AnnualReport.FramesOfYear frames(Snapshot snapshot, Year year, List<StatementLine> lines) {
        Money ofLines =
                Money.sum(lines.stream().map(line -> line.of(Figure.RETURNED)).toList());
        return new AnnualReport.FramesOfYear(
                balance(snapshot, "frame/" + year + "/"),
                balance(snapshot, "returned/" + year + "/").minus(ofLines));
    }

    private Money balance(Snapshot snapshot, String accounts) {
        return Money.sum(rows.list(snapshot, RowQuery.of(new AccountsReadModel(), AccountRow.class, accounts)).stream()
                .map(AccountRow::balance)
                .toList());
    }

    private List<AnnualReport.PhaseMove> phaseDecisions(Snapshot snapshot, Year year, Words words) {
        Period decided = new Period(year.atDay(1), year.atDay(year.length()));
        return rows.list(snapshot, PHASE_DECISIONS.decidedIn(decided)).stream()
                .map(made -> new AnnualReport.PhaseMove(
                        made.number(),
                        made.kind(),
                        Worded.phase(made.from(), words),
                        Worded.phase(made.to(), words),
                        made.gate() == null ? null : made.gate().code(),
                        made.outcome() == null ? null : Worded.of(made.outcome(), words),
                        made.decision()))
                .toList();
    }
}
