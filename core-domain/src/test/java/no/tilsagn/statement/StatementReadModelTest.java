package no.tilsagn.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.ledger.LedgerReadModel;
import no.tilsagn.money.Account;
import no.tilsagn.money.Booking;
import no.tilsagn.money.Money;
import no.tilsagn.readmodel.FoldedRows;
import no.tilsagn.readmodel.ReferenceLog;
import no.tilsagn.spending.Tertial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The statement of the guide's reference example; figures are the guide's, or sums of them by hand. */
class StatementReadModelTest {

    private final FoldedRows<StatementRow> statement = ReferenceLog.fold(new StatementReadModel());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // line, opening, granted, in, out, split, spent, returned, carried over
        "2024/2021-37/OS,14000000,0,0,0,0,4550000,0,9450000",
        "2024/2017-13/GDS+OS+OIO,6000000,0,0,0,0,1982000,0,4018000",
        "2024/ADM/GDS+OS+OIO,7000000,0,0,0,0,3630000,0,3370000",
        "2025/2021-37/OS,9450000,0,0,450000,0,6430000,500000,2070000",
        "2025/2017-13/GDS+OS+OIO,4018000,0,0,0,-4018000,0,0,0",
        "2025/2017-13/GDS,0,0,0,0,2000000,1200000,0,800000",
        "2025/2017-13/OS,0,0,450000,0,1018000,868000,0,600000",
        "2025/2017-13/OIO,0,0,0,0,1000000,400000,0,600000",
        "2025/ADM/GDS+OS+OIO,3370000,1000000,0,0,0,3900000,0,470000",
        "2026/2021-37/OS,2070000,0,0,0,0,0,0,0",
        "2026/ADM/GDS+OS+OIO,470000,0,0,0,0,0,0,0"
    })
    void everyLineAddsUp(
            String line,
            long opening,
            long granted,
            long in,
            long out,
            long split,
            long spent,
            long returned,
            long carriedOver) {
        StatementLine row = line(line);
        assertThat(Stream.of(Figure.values()).map(row::of).map(Money::kroner))
                .containsExactly(opening, granted, in, out, split, spent, returned, carriedOver);
        assertThat(row.left().kroner()).isEqualTo(line.startsWith("2026") ? opening : 0);
    }

    @Test
    void estimateAdoptedAndFinalAreKeptApart() {
        StatementLine row = line("2024/2021-37/OS");
        assertThat(row.estimate()).isEqualTo(Money.of(9_700_000));
        assertThat(row.adopted()).isEqualTo(Money.of(9_700_000));
        assertThat(row.of(Figure.CARRIED_OVER)).isEqualTo(Money.of(9_450_000));
    }

    @Test
    void spendingStandsByTertial() {
        assertThat(line("2024/2021-37/OS").reported())
                .containsEntry(Tertial.T2, Money.of(2_900_000))
                .containsEntry(Tertial.T3, Money.of(4_550_000))
                .doesNotContainKey(Tertial.T1);
    }

    @Test
    void theLateCorrectionListsExactlyWhatItChanged() {
        long correction = changes().getLast().cause();
        assertThat(changes().stream().filter(change -> change.cause() == correction))
                .extracting(
                        change -> change.figure() + " " + change.year(),
                        change -> change.before().kroner(),
                        change -> change.after().kroner())
                .containsExactly(
                        tuple("SPENT_T3 2025", 6_500_000L, 6_430_000L),
                        tuple("UNSPENT 2025", 2_500_000L, 2_570_000L),
                        tuple("FINAL_CARRY_OVER 2025", 2_000_000L, 2_070_000L),
                        tuple("OPENING 2026", 2_000_000L, 2_070_000L));
        assertThat(changes().getLast().causeType()).isEqualTo("spending-corrected.v1");
    }

    @Test
    void aClosingListsTheOpeningsThatFollowedIt() {
        assertThat(changes().stream().filter(change -> change.causeType().equals("year-closed.v1")))
                .extracting(change -> change.year() + " " + change.line() + "/" + change.label() + " "
                        + change.after().minus(change.before()))
                .containsExactly(
                        "2025 2017-13/GDS+OS+OIO 100000",
                        "2025 2021-37/OS -250000",
                        "2026 2017-13/GDS 50000",
                        "2026 2017-13/OIO -50000",
                        "2026 2021-37/OS -400000",
                        "2026 ADM/GDS+OS+OIO -30000");
    }

    @Test
    void everyFigureIsTheSumOfItsBookings() {
        List<Figure.Change> booked = ReferenceLog.fold(new LedgerReadModel()).all().values().stream()
                .flatMap(entry -> Figure.of(entry.booking()).stream())
                .toList();
        assertThat(statement.all().values().stream().filter(StatementLine.class::isInstance))
                .hasSize(14)
                .map(StatementLine.class::cast)
                .allSatisfy(row -> assertThat(Stream.of(Figure.values()))
                        .allSatisfy(figure -> assertThat(booked.stream()
                                        .filter(change ->
                                                change.line().toString().equals(row.key()) && change.figure() == figure)
                                        .map(Figure.Change::amount)
                                        .reduce(Money.ZERO, Money::plus))
                                .isEqualTo(row.of(figure))));
    }

    @Test
    void aBookingBetweenOthersThanLinesIsNoFigure() {
        Year year = Year.of(2025);
        assertThat(Figure.of(new Booking(
                        Account.of("owner/OS"),
                        Account.frame(year, Account.of("owner/OS").label()),
                        Money.of(1))))
                .isEmpty();
    }

    private List<ChangedFigure> changes() {
        return statement.all().values().stream()
                .filter(ChangedFigure.class::isInstance)
                .map(ChangedFigure.class::cast)
                .toList();
    }

    private StatementLine line(String line) {
        return (StatementLine) statement.find("line/" + line).orElseThrow();
    }
}
