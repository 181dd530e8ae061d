package no.tilsagn.queryservice.ledger;

import java.util.List;
import no.tilsagn.money.Account;
import no.tilsagn.money.Money;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Single;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Balances over HTTP, opened to the bookings that sum to them. */
@RestController
class BalanceController {

    private final Snapshots snapshots;
    private final Ledger ledger;

    BalanceController(Snapshots snapshots, Ledger ledger) {
        this.snapshots = snapshots;
        this.ledger = ledger;
    }

    /**
     * What stands on an account, and why.
     *
     * @param total in whole kroner
     * @param entries in the order of the log
     */
    record Balance(Account account, Money total, List<ExplainedBooking> entries) {}

    @GetMapping("/programmes/{programme}/accounts/explanation")
    Single<Balance> explanation(
            @PathVariable ProgrammeId programme, @RequestParam Account account, @ParameterObject Viewpoint viewpoint) {
        return snapshots.read(programme, viewpoint, snapshot -> {
            List<ExplainedBooking> entries = ExplainedBooking.of(account, ledger.of(snapshot, account));
            Money total = entries.isEmpty() ? Money.ZERO : entries.getLast().sum();
            return Single.of(snapshot, new Balance(account, total, entries));
        });
    }
}
