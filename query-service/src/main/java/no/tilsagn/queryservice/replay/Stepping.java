package no.tilsagn.queryservice.replay;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tilsagn.account.AccountRow;
import no.tilsagn.account.AccountsReadModel;
import no.tilsagn.event.Recorded;
import no.tilsagn.fundingapplication.FundingApplicationRow;
import no.tilsagn.fundingapplication.FundingApplicationsReadModel;
import no.tilsagn.history.HistoryEntry;
import no.tilsagn.history.HistoryFact;
import no.tilsagn.history.HistoryRow;
import no.tilsagn.history.ProjectHistoryReadModel;
import no.tilsagn.portfolio.PortfolioEntry;
import no.tilsagn.portfolio.PortfolioReadModel;
import no.tilsagn.portfolio.PortfolioRow;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.difference.ChangedEntry;
import no.tilsagn.queryservice.journal.StoredEvent;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.Row;
import no.tilsagn.readmodel.RowMissingException;
import no.tilsagn.replay.Decided;
import no.tilsagn.replay.RowChange;
import no.tilsagn.replay.SteppedRows;
import no.tilsagn.statement.StatementReadModel;
import no.tilsagn.statement.StatementRow;
import org.jspecify.annotations.Nullable;

/**
 * Steps from a moment on, event by event. Rows are those stored of that moment, and from then on what the events make of
 * them: from position 0 no stored row is looked at.
 */
final class Stepping {

    private final @Nullable LocalDate effectiveOn;
    private final Function<HistoryFact, String> sentences;
    private final SteppedRows<AccountRow> accounts;
    private final SteppedRows<PortfolioRow> portfolio;
    private final SteppedRows<FundingApplicationRow> applications;
    private final SteppedRows<StatementRow> statement;
    private final SteppedRows<HistoryRow> history;

    Stepping(Snapshot before, StoredRows rows, Function<HistoryFact, String> sentences) {
        this.effectiveOn = before.effectiveOn();
        this.sentences = sentences;
        this.accounts = rows(before, rows, new AccountsReadModel());
        this.portfolio = rows(before, rows, new PortfolioReadModel());
        this.applications = rows(before, rows, new FundingApplicationsReadModel());
        this.statement = rows(before, rows, new StatementReadModel());
        this.history = rows(before, rows, new ProjectHistoryReadModel());
    }

    private static <R extends Row> SteppedRows<R> rows(Snapshot before, StoredRows rows, ReadModel<R> readModel) {
        return new SteppedRows<>(readModel, key -> rows.find(before, readModel, key));
    }

    Step step(StoredEvent event) {
        Recorded recorded = event.recorded();
        return new Step(
                event,
                Decided.by(recorded.event()),
                inEffect(recorded),
                changes(history, recorded).flatMap(this::told).toList(),
                changes(accounts, recorded).map(ChangedBalance::of).toList(),
                entries(changes(portfolio, recorded).toList()),
                changes(applications, recorded).map(ChangedApplication::of).toList(),
                changes(statement, recorded).flatMap(ChangedFigure::of).toList());
    }

    private boolean inEffect(Recorded recorded) {
        return effectiveOn == null || !recorded.effectiveOn().isAfter(effectiveOn);
    }

    private <R extends Row> Stream<RowChange<R>> changes(SteppedRows<R> rows, Recorded recorded) {
        if (!inEffect(recorded)) {
            return Stream.of();
        }
        try {
            return rows.fold(recorded).stream();
        } catch (RowMissingException e) {
            if (effectiveOn == null) {
                throw e;
            }
            // On an earlier day it concerns what is not there yet.
            return Stream.of();
        }
    }

    private Stream<Step.Told> told(RowChange<HistoryRow> row) {
        return row.after() instanceof HistoryEntry entry
                ? Stream.of(new Step.Told(entry.project(), sentences.apply(entry.fact())))
                : Stream.of();
    }

    private static List<ChangedEntry> entries(List<RowChange<PortfolioRow>> rows) {
        Map<String, PortfolioEntry> before = new HashMap<>();
        Map<String, PortfolioEntry> after = new HashMap<>();
        for (RowChange<PortfolioRow> row : rows) {
            if (row.before() instanceof PortfolioEntry entry) {
                before.put(entry.id(), entry);
            }
            if (row.after() instanceof PortfolioEntry entry) {
                after.put(entry.id(), entry);
            }
        }
        return ChangedEntry.of(before, after);
    }
}
