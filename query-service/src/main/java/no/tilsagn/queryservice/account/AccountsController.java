package no.tilsagn.queryservice.account;

import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.tilsagn.account.AccountRow;
import no.tilsagn.account.AccountsReadModel;
import no.tilsagn.money.AccountKind;
import no.tilsagn.money.Money;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The accounts over HTTP. */
@RestController
class AccountsController {

    private static final RowQuery<AccountRow> ACCOUNTS = RowQuery.of(new AccountsReadModel(), AccountRow.class, "");

    private final Snapshots snapshots;
    private final StoredRows rows;

    AccountsController(Snapshots snapshots, StoredRows rows) {
        this.snapshots = snapshots;
        this.rows = rows;
    }

    @GetMapping("/programmes/{programme}/accounts")
    AccountsAnswer accounts(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable Year year,
            @RequestParam(required = false) @Nullable AccountKind kind,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        PageRequest request = new PageRequest(page, size);
        return snapshots.read(programme, viewpoint, snapshot -> {
            List<AccountRow> all = rows.list(snapshot, ACCOUNTS);
            List<AccountRow> chosen = all.stream()
                    .filter(row -> year == null || year.equals(row.year()))
                    .filter(row -> kind == null || kind == row.kind())
                    .toList();
            return AccountsAnswer.of(Page.of(snapshot, request, request.slice(chosen)), sums(all), notes(all));
        });
    }

    private static Map<AccountKind, Money> sums(List<AccountRow> all) {
        Map<AccountKind, Money> sums = new EnumMap<>(AccountKind.class);
        for (AccountKind kind : AccountKind.values()) {
            sums.put(kind, Money.ZERO);
        }
        all.forEach(row -> sums.merge(row.kind(), row.balance(), Money::plus));
        return sums;
    }

    // Clearing into a year is zero once the year before is closed; until then the difference is shown, not explained
    // away.
    private static List<AccountsAnswer.Note> notes(List<AccountRow> all) {
        TreeMap<Integer, Money> clearing = new TreeMap<>();
        all.stream()
                .filter(row -> row.kind() == AccountKind.CARRY)
                .forEach(row ->
                        clearing.merge(Objects.requireNonNull(row.year()).getValue() - 1, row.balance(), Money::plus));
        return clearing.entrySet().stream()
                .filter(year -> !year.getValue().isZero())
                .map(year -> new AccountsAnswer.Note("carry-not-confirmed", year.getKey(), year.getValue()))
                .toList();
    }
}
