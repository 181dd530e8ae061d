package no.tilsagn.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.Predicate;
import no.tilsagn.money.AccountKind;
import no.tilsagn.money.Balances;
import no.tilsagn.money.LineAmount;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.readmodel.Budget2025;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.readmodel.ReferenceLog;
import no.tilsagn.rule.CarryOverPolicy;
import no.tilsagn.rule.RuleReference;
import no.tilsagn.yearend.YearClosed;
import org.junit.jupiter.api.Test;

/** The two time axes on the guide's reference example: as we knew it, and as it was. */
class LedgerReadModelTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);

    private final List<LedgerEntry> ledger =
            List.copyOf(ReferenceLog.fold(new LedgerReadModel()).all().values());

    @Test
    void on15JanuaryAsWeKnewIt() {
        Instant then = Instant.parse("2025-01-15T23:59:59Z");
        assertThat(lines2025(entry -> !entry.recordedAt().isAfter(then)
                        && !entry.effectiveOn().isAfter(DAY)))
                .isEqualTo(17_988_000);
    }

    @Test
    void on15JanuaryAsItWas() {
        assertThat(lines2025(entry -> !entry.effectiveOn().isAfter(DAY))).isEqualTo(17_838_000);
    }

    @Test
    void everyEntrySaysWhatMadeItAndAllAccountsTogetherAreZero() {
        assertThat(ledger).allSatisfy(entry -> assertThat(entry.type()).endsWith(".v1"));
        Balances balances = balances(entry -> true);
        assertThat(List.of(AccountKind.values()).stream()
                        .mapToLong(kind -> balances.sum(kind).kroner())
                        .sum())
                .isZero();
    }

    @Test
    void anAdjustedOpeningCitesWhatItFollowsFrom() {
        assertThat(ledger.stream().filter(entry -> entry.type().equals("opening-adjusted.v1")))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.cause()).isNotNull());
    }

    @Test
    void aBookingSaysUnderWhichVersionOfWhichRuleItWasDecided() {
        LineCode line = LineCode.of("2021-37");
        SourceLabel os = SourceLabel.of("OS");
        RuleReference policy = new RuleReference(CarryOverPolicy.RULE, 3);
        ProgrammeLog log = new Budget2025().adopted();
        log.record(new YearClosed(
                ProgrammeLog.PROGRAMME,
                Budget2025.YEAR,
                List.of(new LineAmount(line, os, Money.of(9_700_000))),
                List.of(),
                ProgrammeLog.DECISION,
                policy));

        List<LedgerEntry> entries =
                List.copyOf(log.fold(new LedgerReadModel()).all().values());
        assertThat(entries.getLast().rule()).isEqualTo(policy);
        assertThat(entries.getFirst().rule()).isNull();
    }

    private long lines2025(Predicate<LedgerEntry> seen) {
        return balances(seen).byAccount().entrySet().stream()
                .filter(account -> account.getKey().kind() == AccountKind.LINE
                        && Year.of(2025).equals(account.getKey().year()))
                .mapToLong(account -> account.getValue().kroner())
                .sum();
    }

    private Balances balances(Predicate<LedgerEntry> seen) {
        return Balances.NONE.after(
                ledger.stream().filter(seen).map(LedgerEntry::booking).toList());
    }
}
