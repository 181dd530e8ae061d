package no.tilsagn.system.log;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The balances of all accounts, summed from the stored text alone. Shares no code with the domain on purpose: where its
 * bookings were wrong, a fold by the same code would be wrong with them.
 */
public final class BookedBalances {

    private static final JsonMapper JSON = new JsonMapper();

    private final SortedMap<String, Long> byAccount = new TreeMap<>();

    static SortedMap<String, Long> of(List<StoredEvent> events) {
        BookedBalances balances = new BookedBalances();
        events.forEach(balances::add);
        return balances.byAccount;
    }

    /** What each account holds now. */
    public SortedMap<String, Long> byAccount() {
        return Collections.unmodifiableSortedMap(byAccount);
    }

    /** Books what the next event moves. */
    public void add(StoredEvent event) {
        JsonNode payload = JSON.readTree(event.payload());
        switch (event.type()) {
            case "frame-set.v1" -> {
                String label = payload.required("label").stringValue();
                long raised = payload.required("amount").longValue()
                        - payload.required("before").longValue();
                move(
                        "owner/" + label,
                        "frame/%d/%s".formatted(payload.required("year").intValue(), label),
                        raised);
            }
            case "budget-adopted.v1" ->
                payload.required("lines").forEach(line -> {
                    String account = "/%d/%s/%s"
                            .formatted(
                                    payload.required("year").intValue(),
                                    line.required("line").stringValue(),
                                    line.required("label").stringValue());
                    move(
                            "carry" + account,
                            "line" + account,
                            line.required("carryOver").longValue());
                });
            case "funds-transferred.v1" ->
                move(
                        payload.required("from").stringValue(),
                        payload.required("to").stringValue(),
                        payload.required("amount").longValue());
            case "sources-split.v1" -> {
                String line = "line/%d/%s/"
                        .formatted(
                                payload.required("year").intValue(),
                                payload.required("line").stringValue());
                payload.required("parts")
                        .forEach(part -> move(
                                line + payload.required("label").stringValue(),
                                line + part.required("source").stringValue(),
                                part.required("amount").longValue()));
            }
            default -> {
                // moves no money
            }
        }
    }

    private void move(String from, String to, long amount) {
        if (amount != 0) {
            byAccount.merge(from, -amount, Math::addExact);
            byAccount.merge(to, amount, Math::addExact);
        }
    }
}
