package no.tilsagn.system.drain;

import java.util.Map;
import java.util.TreeMap;

/**
 * What had to be answered at a position.
 *
 * @param code of the refusal, empty when there was nothing to refuse
 * @param facts figures the refusal had to name
 * @param moves what an accepted command had to add to each account
 */
record Verdict(String code, Map<String, Object> facts, Map<String, Long> moves) {

    static Verdict accept(Map<String, Long> moves) {
        return new Verdict("", Map.of(), moves);
    }

    static Verdict refuse(String code, Map<String, Object> facts) {
        return new Verdict(code, facts, Map.of());
    }

    /** Pays what was asked for out of an account if it holds that much. */
    static Verdict paid(Map<String, Long> balances, String from, Map<String, Long> to) {
        long amount = to.values().stream().mapToLong(Long::longValue).sum();
        long available = balances.getOrDefault(from, 0L);
        if (amount > available) {
            return refuse("amount-exceeds-balance", Map.of("account", from, "available", available, "amount", amount));
        }
        Map<String, Long> moves = new TreeMap<>(to);
        moves.merge(from, -amount, Long::sum);
        return accept(moves);
    }

    boolean accepted() {
        return code.isEmpty();
    }

    @Override
    public String toString() {
        return accepted() ? "accepted, moving " + moves : "refused with %s %s".formatted(code, facts);
    }
}
