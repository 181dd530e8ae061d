package no.tilsagn.commandservice.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Accounts by name, and what the end of a year does to them. */
final class Ledger {

    final TreeMap<String, Long> balances = new TreeMap<>();
    /** By closed year, the fund sources of which nothing is carried over. */
    final Map<Integer, Set<String>> ended = new HashMap<>();

    long balance(String account) {
        return balances.getOrDefault(account, 0L);
    }

    void book(String from, String to, long amount) {
        if (amount != 0) {
            balances.merge(from, -amount, Long::sum);
            balances.merge(to, amount, Long::sum);
        }
    }

    /** The accounts below a name on which something stands, or is missing. */
    List<String> standing(String below) {
        return below(below).stream().filter(a -> balance(a) != 0).toList();
    }

    /** The accounts below a name that were ever booked on. */
    List<String> below(String name) {
        return List.copyOf(balances.subMap(name + "/", name + "0").keySet());
    }

    /** A year whose lines hold money opens with what a closed one before it carries over; a closed one keeps nothing. */
    void settle(int y, boolean inForce) {
        if (inForce && ended.containsKey(y - 1)) {
            standing("carry/" + y).forEach(a -> book(a, "line" + a.substring(5), balance(a)));
        }
        if (ended.containsKey(y)) {
            standing("frame/" + y).forEach(a -> book(a, "returned" + a.substring(5), balance(a)));
            standing("line/" + y).forEach(a -> book(a, goesTo(a, y), balance(a)));
        }
    }

    private String goesTo(String line, int y) {
        return carriesOn(line, y) ? "carry/" + (y + 1) + line.substring(9) : "returned/" + y + "/" + line.split("/")[3];
    }

    private boolean carriesOn(String line, int y) {
        return ended.get(y).stream()
                .noneMatch(source -> List.of(line.split("[/+]")).contains(source));
    }
}
