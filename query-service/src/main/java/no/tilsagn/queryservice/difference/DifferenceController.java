package no.tilsagn.queryservice.difference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.account.AccountRow;
import no.tilsagn.account.AccountsReadModel;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.ledger.LedgerEntry;
import no.tilsagn.money.Account;
import no.tilsagn.money.Money;
import no.tilsagn.portfolio.PortfolioEntry;
import no.tilsagn.portfolio.PortfolioReadModel;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.ledger.Ledger;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The difference between two moments over HTTP, such as two meetings of the board. */
@RestController
class DifferenceController {

    private static final RowQuery<AccountRow> ACCOUNTS = RowQuery.of(new AccountsReadModel(), AccountRow.class, "");
    private static final RowQuery<PortfolioEntry> ENTRIES =
            RowQuery.of(new PortfolioReadModel(), PortfolioEntry.class, PortfolioEntry.KEY_PREFIX);

    private final Snapshots snapshots;
    private final StoredRows rows;
    private final Ledger ledger;

    DifferenceController(Snapshots snapshots, StoredRows rows, Ledger ledger) {
        this.snapshots = snapshots;
        this.rows = rows;
        this.ledger = ledger;
    }

    /**
     * What changed.
     *
     * @param position of the later view, effectiveOn its day; {@code from} are those of the earlier one
     * @param decisions that moved the money, each once, in the order of the log
     */
    record Difference(
            ProgrammeId programme,
            long position,
            @Nullable LocalDate effectiveOn,
            Coordinates from,
            List<DecisionReference> decisions,
            List<ChangedAccount> accounts,
            List<ChangedEntry> portfolio) {

        record Coordinates(long position, @Nullable LocalDate effectiveOn) {}
    }

    @GetMapping("/programmes/{programme}/differences")
    Difference differences(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable LocalDate fromEffectiveOn,
            @RequestParam(required = false) @Nullable Instant fromRecordedAt,
            @RequestParam(required = false) @Nullable Long fromPosition,
            @ParameterObject Viewpoint viewpoint) {
        Viewpoint from = new Viewpoint(fromEffectiveOn, fromRecordedAt, fromPosition, null);
        return snapshots.read(programme, from, viewpoint, this::between);
    }

    private Difference between(Snapshot before, Snapshot after) {
        List<LedgerEntry> added = ledger.unseen(after, before);
        List<LedgerEntry> takenAway = ledger.unseen(before, after);
        return new Difference(
                after.programme(),
                after.position(),
                after.effectiveOn(),
                new Difference.Coordinates(before.position(), before.effectiveOn()),
                Stream.concat(takenAway.stream(), added.stream())
                        .map(LedgerEntry::decision)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                ChangedAccount.of(balances(before), balances(after), added, takenAway),
                ChangedEntry.of(entries(before), entries(after)));
    }

    private Map<Account, Money> balances(Snapshot snapshot) {
        return rows.list(snapshot, ACCOUNTS).stream()
                .collect(Collectors.toMap(AccountRow::account, AccountRow::balance));
    }

    private Map<String, PortfolioEntry> entries(Snapshot snapshot) {
        return rows.list(snapshot, ENTRIES).stream().collect(Collectors.toMap(PortfolioEntry::id, Function.identity()));
    }
}
