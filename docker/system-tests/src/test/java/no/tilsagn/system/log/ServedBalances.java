package no.tilsagn.system.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsagn.system.stack.Api;

/** What the query API says each account holds. */
record ServedBalances(SortedMap<String, Long> byAccount) {

    static ServedBalances of(Api api, String programme) {
        SortedMap<String, Long> served = new TreeMap<>();
        api.all("/programmes/" + programme + "/accounts")
                .forEach(account -> served.put(
                        account.required("account").stringValue(),
                        account.required("balance").longValue()));
        return new ServedBalances(served);
    }

    void requireSumOfBookings(List<StoredEvent> events) {
        assertThat(byAccount).as("accounts").isEqualTo(BookedBalances.of(events));
        assertThat(byAccount.values().stream().mapToLong(Long::longValue).sum())
                .as("all balances together")
                .isZero();
    }
}
