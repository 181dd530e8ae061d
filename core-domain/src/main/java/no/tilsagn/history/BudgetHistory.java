package no.tilsagn.history;

import java.util.Objects;
import no.tilsagn.budget.AdoptedLine;
import no.tilsagn.budget.BudgetAdopted;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.budget.BudgetLine;
import no.tilsagn.budget.BudgetYearOpened;
import no.tilsagn.budget.FrameSet;
import no.tilsagn.budget.NoMoreApplicationsLifted;
import no.tilsagn.budget.OpeningRegistered;
import no.tilsagn.money.Account;
import no.tilsagn.money.AccountKind;
import no.tilsagn.project.ProjectId;
import no.tilsagn.spending.SpendingCorrected;
import no.tilsagn.spending.SpendingReported;
import no.tilsagn.transfer.FundsTransferred;
import no.tilsagn.transfer.SourcesSplit;
import no.tilsagn.yearend.CarryOverEstimated;
import no.tilsagn.yearend.OpeningAdjusted;
import no.tilsagn.yearend.YearClosed;

/** What a budget year adds to the history of the projects that have lines in it. */
final class BudgetHistory {

    private BudgetHistory() {}

    static void add(HistoryPage page, BudgetEvent event) {
        switch (event) {
            case BudgetYearOpened e -> e.lines().forEach(line -> opened(page, e, line));
            case FrameSet _ -> {}
            case OpeningRegistered e ->
                e.lines()
                        .forEach(line -> page.entryOf(
                                ProjectLink.line(e.year(), line.line()),
                                new HistoryFact.OpeningRegistered(
                                        e.year(), line.label(), line.amount(), e.decision())));
            case NoMoreApplicationsLifted e ->
                page.entryOf(ProjectLink.line(e.year(), e.line()), new HistoryFact.FlagLifted(e.year(), e.decision()));
            case SourcesSplit e ->
                e.parts()
                        .forEach(part -> page.entryOf(
                                ProjectLink.line(e.year(), e.line()),
                                new HistoryFact.SetApart(
                                        e.year(), e.label(), part.label(), part.amount(), e.decision())));
            case SpendingReported e ->
                e.lines()
                        .forEach(line -> page.entryOf(
                                ProjectLink.line(e.year(), line.line()),
                                new HistoryFact.SpendingReported(
                                        e.year(), e.tertial(), line.label(), line.cumulative())));
            case SpendingCorrected e ->
                page.entryOf(
                        ProjectLink.line(e.year(), e.line()),
                        new HistoryFact.SpendingCorrected(
                                e.year(), e.tertial(), e.label(), e.before(), e.cumulative()));
            case CarryOverEstimated e ->
                e.lines()
                        .forEach(line -> page.entryOf(
                                ProjectLink.line(e.year(), line.line()),
                                new HistoryFact.CarryOverEstimated(e.year(), line.label(), line.amount())));
            case YearClosed e ->
                e.lines()
                        .forEach(line -> page.entryOf(
                                ProjectLink.line(e.year(), line.line()),
                                new HistoryFact.CarriedOver(e.year(), line.label(), line.amount(), e.decision())));
            case OpeningAdjusted e -> e.lines().forEach(line -> adjusted(page, e, line));
            case BudgetAdopted e -> e.lines().forEach(line -> adopted(page, e, line));
            case FundsTransferred e -> transferred(page, e);
        }
    }

    private static void opened(HistoryPage page, BudgetYearOpened e, BudgetLine line) {
        ProjectId project = line.project();
        page.link(ProjectLink.line(e.year(), line.line()), project);
        if (project != null) {
            page.entry(
                    project,
                    new HistoryFact.LineOpened(e.year(), line.line(), line.label(), line.noMoreApplications()));
        }
    }

    private static void adopted(HistoryPage page, BudgetAdopted e, AdoptedLine line) {
        page.entryOf(
                ProjectLink.line(e.year(), line.line()),
                new HistoryFact.PlanAdopted(
                        e.year(), line.line(), line.label(), line.carryOver(), line.applied(), e.decision()));
    }

    private static void adjusted(HistoryPage page, OpeningAdjusted e, OpeningAdjusted.Line line) {
        String own = ProjectLink.line(e.year(), line.line());
        // The plan may lack the line: its money came from the year before.
        page.linkAs(own, ProjectLink.line(e.year().minusYears(1), line.line()))
                .entryOf(own, new HistoryFact.OpeningAdjusted(e.year(), line.label(), line.before(), line.after()));
    }

    private static void transferred(HistoryPage page, FundsTransferred e) {
        if (e.from().kind() == AccountKind.LINE) {
            page.entryOf(
                    line(e.from()), new HistoryFact.Paid(e.from(), e.to(), e.amount(), e.decision(), e.deputising()));
        }
        if (e.to().kind() == AccountKind.LINE) {
            page.entryOf(
                    line(e.to()), new HistoryFact.Received(e.from(), e.to(), e.amount(), e.decision(), e.deputising()));
        }
    }

    private static String line(Account account) {
        return ProjectLink.line(Objects.requireNonNull(account.year()), Objects.requireNonNull(account.line()));
    }
}
