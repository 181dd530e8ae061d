package no.tilsagn.queryservice.report;

import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.event.Language;
import no.tilsagn.money.Account;
import no.tilsagn.portfolio.EntryKind;
import no.tilsagn.portfolio.LineBalance;
import no.tilsagn.project.Phase;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.history.Words;
import no.tilsagn.queryservice.portfolio.Portfolio;
import no.tilsagn.queryservice.portfolio.PortfolioItem;
import no.tilsagn.queryservice.rating.RatingItem;
import no.tilsagn.queryservice.rating.Ratings;
import no.tilsagn.statement.StatementLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the portfolio status together. */
@Component
class PortfolioStatuses {

    private final Portfolio portfolio;
    private final StatementOfYear statement;
    private final Ratings ratings;

    PortfolioStatuses(Portfolio portfolio, StatementOfYear statement, Ratings ratings) {
        this.portfolio = portfolio;
        this.statement = statement;
        this.ratings = ratings;
    }

    PortfolioStatus of(Snapshot snapshot, Year year, Language language, Words words, List<ReportApproval> approvals) {
        Map<String, StatementLine> lines = statement.lines(snapshot, year).stream()
                .collect(Collectors.toMap(StatementLine::key, Function.identity()));
        Told told = new Told(year, lines, ratings.byProject(snapshot, language.locale()));
        List<PortfolioItem> items = portfolio.all(snapshot);
        List<PortfolioItem> areas = items.stream()
                .filter(item -> item.kind() == EntryKind.FOCUS_AREA)
                .toList();
        Set<String> others = new HashSet<>(lines.keySet());
        items.forEach(item -> others.removeAll(accounts(item, year).toList()));
        return new PortfolioStatus(
                year,
                language,
                phases().map(phase -> inPhase(phase, items, told, words)).toList(),
                areas.stream().map(told::member).toList(),
                MoneyOfYear.of(others.stream().map(lines::get).toList()),
                MoneyOfYear.of(lines.values()),
                approvals);
    }

    /** How many projects are in each phase. */
    List<AnnualReport.PhaseCount> counts(Snapshot snapshot, Words words) {
        List<PortfolioItem> items = portfolio.all(snapshot);
        return phases().map(phase -> Worded.phase(phase, words))
                .map(phase ->
                        new AnnualReport.PhaseCount(phase, in(phase, items).size()))
                .toList();
    }

    private static List<PortfolioItem> in(Worded phase, List<PortfolioItem> items) {
        return items.stream()
                .filter(item -> Objects.equals(item.phase(), phase.value()))
                .toList();
    }

    private static Stream<@Nullable Phase> phases() {
        List<@Nullable Phase> phases = new ArrayList<>(Arrays.asList(Phase.values()));
        phases.add(null);
        return phases.stream();
    }

    private static PortfolioStatus.ProjectsInPhase inPhase(
            @Nullable Phase phase, List<PortfolioItem> items, Told told, Words words) {
        Worded worded = Worded.phase(phase, words);
        List<PortfolioItem> projects = in(worded, items);
        return new PortfolioStatus.ProjectsInPhase(
                worded,
                projects.size(),
                MoneyOfYear.of(projects.stream().flatMap(told::lines).toList()),
                projects.stream().map(told::member).toList());
    }

    private static Stream<String> accounts(PortfolioItem item, Year year) {
        return item.money().stream()
                .filter(balance -> balance.year().equals(year))
                .map(PortfolioStatuses::account);
    }

    private static String account(LineBalance balance) {
        return Account.line(balance.year(), balance.line(), balance.label()).toString();
    }

    /**
     * What the report tells of projects and focus areas.
     *
     * @param lines of the year, by account
     * @param ratings by the project's number
     */
    private record Told(Year year, Map<String, StatementLine> lines, Map<String, RatingItem> ratings) {

        PortfolioStatus.MemberStatus member(PortfolioItem item) {
            return new PortfolioStatus.MemberStatus(
                    item.number(),
                    item.name(),
                    item.status(),
                    item.phaseBasis(),
                    PortfolioStatus.RatingOfProject.of(item.rating(ratings)),
                    MoneyOfYear.of(lines(item).toList()));
        }

        Stream<StatementLine> lines(PortfolioItem item) {
            return accounts(item, year).map(lines::get).filter(Objects::nonNull);
        }
    }
}
