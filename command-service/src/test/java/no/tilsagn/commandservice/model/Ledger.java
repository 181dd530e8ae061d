package no.tilsagn.commandservice.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Accounts by name, and what the end of a year does to them. */
final class Ledger {

    final TreeMap<String, Long> balances = new TreeMap<>();
    /** The years whose lines hold money. */
    final Set<Integer> inForce = new HashSet<>();
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

    void close(int y, Set<String> sources) {
        ended.put(y, sources);
        standing("frame/" + y).forEach(a -> book(a, "returned" + a.substring(5), balance(a)));
        clear(y);
    }

    /** The lines of a closed year hold nothing: what stands on them goes on into the next, or back. */
    void clear(int y) {
        if (ended.containsKey(y)) {
            standing("line/" + y).forEach(a -> book(a, goesTo(a, y), balance(a)));
            settle(y + 1);
        }
    }

    /** What a closed year carries over is what the next one opens with, once that is in force. */
    void settle(int y) {
        if (ended.containsKey(y - 1) && inForce.contains(y)) {
            standing("carry/" + y).forEach(a -> book(a, "line" + a.substring(5), balance(a)));
            clear(y);
        }
    }

    private String goesTo(String line, int y) {
        String label = line.split("/")[3];
        return carriesOn(label, ended.get(y)) ? "carry/" + (y + 1) + line.substring(9) : "returned/" + y + "/" + label;
    }

    static boolean carriesOn(String label, Set<String> ended) {
        return List.of(label.split("\\+")).stream().noneMatch(ended::contains);
    }
}
