package no.tilsagn.system.log;

import java.util.Collections;
import java.util.List;
import java.util.Set;
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

    /** Types of which somebody has said that they move no money; of any other type it has to be said what they move. */
    private static final Set<String> MOVE_NOTHING = Set.of(
            "programme-established.v1",
            "project-number-assigned.v1",
            "focus-area-code-assigned.v1",
            "rule-version-registered.v1",
            "project-registered.v1",
            "project-phase-registered.v1",
            "gate-decided.v1",
            "project-phase-changed.v1",
            "focus-area-registered.v1",
            "funding-application-submitted.v1",
            "funding-application-approved.v1",
            "funding-application-rejected.v1",
            "funding-application-withdrawn.v1",
            "case-work-recorded.v1",
            "funding-application-recommended.v1",
            "funding-application-deferred.v1",
            "appeal-lodged.v1",
            "appeal-decided.v1",
            "grant-letter-recorded.v1",
            "budget-year-added.v1",
            "budget-year-opened.v1",
            "no-more-applications-lifted.v1",
            "carry-over-estimated.v1",
            "command-refused.v1",
            "attendance-recorded.v1",
            "benefit-measured.v1",
            "benefit-registered.v1",
            "benefits-plan-established.v1",
            "benefits-plan-reviewed.v1",
            "benefits-plan-revised.v1",
            "board-case-decided.v1",
            "board-seat-assigned.v1",
            "case-put-on-agenda.v1",
            "early-closure-decided.v1",
            "evidence-registered.v1",
            "gathering-held.v1",
            "gathering-registered.v1",
            "goal-registered.v1",
            "indicator-defined.v1",
            "lead-named.v1",
            "meeting-called.v1",
            "meeting-called-off.v1",
            "minutes-approved.v1",
            "papers-sent.v1",
            "planned-work-registered.v1",
            "planned-work-status-recorded.v1",
            "phase-decision-corrected.v1",
            "phase-transition-recommended.v1",
            "project-handed-over.v1",
            "project-merged.v1",
            "recusal-recorded.v1",
            "report-approved.v1",
            "project-rated.v1",
            "project-rating-revised.v1",
            "remark-registered.v1",
            "resources-registered.v1",
            "resources-revised.v1",
            "risk-registered.v1",
            "risk-reviewed.v1",
            "seat-ended.v1",
            "seat-registered.v1");

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

    /**
     * Books what the next event moves.
     *
     * @throws IllegalArgumentException when nobody has said what its type moves
     */
    public void add(StoredEvent event) {
        JsonNode payload = JSON.readTree(event.payload());
        switch (event.type()) {
            case "frame-set.v1" ->
                move(
                        "owner/" + text(payload, "label"),
                        "frame/%d/%s".formatted(year(payload), text(payload, "label")),
                        amount(payload, "amount") - amount(payload, "before"));
            case "funds-transferred.v1" -> move(text(payload, "from"), text(payload, "to"), amount(payload, "amount"));
            case "sources-split.v1" -> {
                String line = "line/%d/%s/".formatted(year(payload), text(payload, "line"));
                payload.required("parts")
                        .forEach(part -> move(
                                line + text(payload, "label"), line + text(part, "source"), amount(part, "amount")));
            }
            case "spending-corrected.v1" -> {
                move(at("line", payload, payload), at("spent", payload, payload), amount(payload, "change"));
                passOn(payload, payload, -amount(payload, "change"));
            }
            case "opening-registered.v1",
                    "budget-adopted.v1",
                    "spending-reported.v1",
                    "year-closed.v1",
                    "opening-adjusted.v1" ->
                payload.required("lines").forEach(line -> addLine(event.type(), payload, line));
            default -> {
                if (!MOVE_NOTHING.contains(event.type())) {
                    throw new IllegalArgumentException("Nobody has said here what %s moves, at %d: %s"
                            .formatted(event.type(), event.position(), event.payload()));
                }
            }
        }
    }

    private void addLine(String type, JsonNode payload, JsonNode line) {
        String account = at("line", payload, line);
        switch (type) {
            case "opening-registered.v1" -> move("owner/" + text(line, "label"), account, amount(line, "amount"));
            case "budget-adopted.v1" -> move(at("carry", payload, line), account, amount(line, "carryOver"));
            case "spending-reported.v1" -> move(account, at("spent", payload, line), amount(line, "change"));
            case "year-closed.v1" -> move(account, carriedOver(payload, line), amount(line, "amount"));
            default -> {
                long change = amount(line, "after") - amount(line, "before");
                move(at("carry", payload, line), account, change);
                passOn(payload, line, change);
            }
        }
    }

    /** A line of a closed year keeps nothing of what comes onto it. */
    private void passOn(JsonNode payload, JsonNode line, long amount) {
        String account = at("line", payload, line);
        switch (text(line, "rest")) {
            case "LEFT" -> {
                // The year is open.
            }
            case "CARRIED_OVER" -> move(account, carriedOver(payload, line), amount);
            case "RETURNED" -> move(account, "returned/%d/%s".formatted(year(payload), text(line, "label")), amount);
            default -> throw new IllegalArgumentException("Nobody has said here where the rest goes: " + payload);
        }
    }

    private static String carriedOver(JsonNode payload, JsonNode line) {
        return "carry/%d/%s/%s".formatted(year(payload) + 1, text(line, "line"), text(line, "label"));
    }

    private static String at(String kind, JsonNode payload, JsonNode line) {
        return "%s/%d/%s/%s".formatted(kind, year(payload), text(line, "line"), text(line, "label"));
    }

    private static int year(JsonNode payload) {
        return payload.required("year").intValue();
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    private static long amount(JsonNode node, String name) {
        return node.required(name).longValue();
    }

    private void move(String from, String to, long amount) {
        if (amount != 0) {
            byAccount.merge(from, -amount, Math::addExact);
            byAccount.merge(to, amount, Math::addExact);
        }
    }
}
