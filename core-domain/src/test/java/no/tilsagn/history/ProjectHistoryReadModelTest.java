package no.tilsagn.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import no.tilsagn.event.EventReference;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.project.Phase;
import no.tilsagn.readmodel.Budget2025;
import no.tilsagn.readmodel.FoldedRows;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.transfer.FundsTransferred;
import no.tilsagn.yearend.OpeningAdjusted;
import no.tilsagn.yearend.Rest;
import org.junit.jupiter.api.Test;

class ProjectHistoryReadModelTest {

    private static final SourceLabel ALL = SourceLabel.of("GDS+OS+OIO");
    private static final SourceLabel OS = SourceLabel.of("OS");

    private final ProgrammeLog log = new Budget2025().adopted();

    @Test
    void aProjectsHistoryHasItsRegistrationItsLineAndItsCarryOver() {
        assertThat(facts("2022-17"))
                .containsExactly(
                        new HistoryFact.Entered("2022-17", "Project 2022-17", Phase.CONCEPT, false),
                        new HistoryFact.LineOpened(Budget2025.YEAR, LineCode.of("2022-17"), ALL, false),
                        new HistoryFact.PlanAdopted(
                                Budget2025.YEAR,
                                LineCode.of("2022-17"),
                                ALL,
                                Money.of(10_900_000),
                                Money.ZERO,
                                ProgrammeLog.DECISION));
    }

    @Test
    void aFocusAreaThatBuildsOnAProjectIsPartOfItsHistory() {
        assertThat(facts("2020-35")).contains(new HistoryFact.BuiltOn("FO-DIG", "Focus area FO-DIG"));
    }

    @Test
    void moneyAppliedForAndGrantedIsToldByLine() {
        FundingApplicationId id = FundingApplicationId.of("funding-application-1");
        LineCode line = LineCode.of("2022-17");
        Account frame = Account.frame(Budget2025.YEAR, ALL);
        Account to = Account.line(Budget2025.YEAR, line, ALL);
        Money amount = Money.of(6_000_000);
        log.record(
                new FundingApplicationSubmitted(
                        ProgrammeLog.PROGRAMME,
                        id,
                        Budget2025.YEAR,
                        line,
                        ALL,
                        amount,
                        ApplicationKind.SUPPLEMENTARY,
                        "Nav",
                        null),
                new FundingApplicationApproved(id, amount, null, null, ProgrammeLog.DECISION),
                transfer(frame, to, amount));

        assertThat(facts("2022-17"))
                .endsWith(
                        new HistoryFact.Applied(id, ApplicationKind.SUPPLEMENTARY, Budget2025.YEAR, line, ALL, amount),
                        new HistoryFact.Approved(id, amount, ProgrammeLog.DECISION, null),
                        new HistoryFact.Received(frame, to, amount, ProgrammeLog.DECISION, null));
    }

    @Test
    void moneyThatALateCorrectionLeavesOnALineWithoutAPlanIsToldOfItsProject() {
        Year next = Year.of(2026);
        Money lacking = Money.of(-30_000);
        log.record(new OpeningAdjusted(
                ProgrammeLog.PROGRAMME,
                next,
                List.of(new OpeningAdjusted.Line(LineCode.of("2022-17"), ALL, Money.ZERO, lacking, Rest.LEFT)),
                new EventReference("budget-year-delprogram-sysselsetting-2025", 9)));

        assertThat(facts("2022-17")).endsWith(new HistoryFact.OpeningAdjusted(next, ALL, Money.ZERO, lacking));
    }

    @Test
    void aReallocationStandsInBothProjectsHistories() {
        Account from = Account.line(Budget2025.YEAR, LineCode.of("2021-37"), OS);
        Account to = Account.line(Budget2025.YEAR, LineCode.of("2017-13"), OS);
        Money amount = Money.of(450_000);
        log.record(transfer(from, to, amount));

        assertThat(facts("2021-37")).endsWith(new HistoryFact.Paid(from, to, amount, ProgrammeLog.DECISION, null));
        assertThat(facts("2017-13")).endsWith(new HistoryFact.Received(from, to, amount, ProgrammeLog.DECISION, null));
    }

    @Test
    void entriesStandInTheOrderOfTheLog() {
        FoldedRows<HistoryRow> rows = log.fold(new ProjectHistoryReadModel());

        assertThat(rows.all().tailMap(HistoryEntry.keyPrefix(Budget2025.project("2022-17"))).values().stream()
                        .limit(3)
                        .map(row -> ((HistoryEntry) row).type()))
                .containsExactly("project-registered.v1", "budget-year-opened.v1", "budget-adopted.v1");
    }

    private static FundsTransferred transfer(Account from, Account to, Money amount) {
        return new FundsTransferred(
                ProgrammeLog.PROGRAMME, Budget2025.YEAR, from, to, amount, null, ProgrammeLog.DECISION, null, null);
    }

    private List<HistoryFact> facts(String number) {
        return log.fold(new ProjectHistoryReadModel()).all().values().stream()
                .filter(HistoryEntry.class::isInstance)
                .map(HistoryEntry.class::cast)
                .filter(entry -> entry.project().equals(Budget2025.project(number)))
                .map(HistoryEntry::fact)
                .toList();
    }
}
