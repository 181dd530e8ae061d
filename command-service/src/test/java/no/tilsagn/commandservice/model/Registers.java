package no.tilsagn.commandservice.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is registered of the programme: its sources, its projects, and the rules in force. */
final class Registers {

    final Map<String, Integer> lastYears = new LinkedHashMap<>();
    /** By number, the phase. */
    final Map<String, String> projects = new HashMap<>();

    final Map<String, String> accountingNumbers = new HashMap<>();
    List<Json> limits = List.of();
    Set<String> chairs = Set.of();
    private boolean nothingCarried;

    boolean past(String source, int y) {
        return lastYears.getOrDefault(source, y) < y;
    }

    /** The sources of which a year carries nothing over. */
    Set<String> ended(int y) {
        Set<String> ended = new TreeSet<>(lastYears.keySet());
        ended.removeIf(source -> !nothingCarried && lastYears.get(source) > y);
        return ended;
    }

    void source(String code, int lastYear) {
        lastYears.put(code, lastYear);
    }

    void project(Json registered) {
        projects.put(registered.text("number"), String.valueOf(registered.text("openingPhase")));
        registered
                .row("accountingNumber")
                .texts("number")
                .forEach(n -> accountingNumbers.put(registered.text("number"), n));
    }

    void rule(Json content) {
        switch (content.text("kind")) {
            case "CARRY_OVER_POLICY" -> nothingCarried = content.text("carried").equals("NOTHING");
            case "AUTHORITY_LIMITS" -> limits = content.rows("limits");
            case "REALLOCATION_AUTHORITY" -> chairs = Set.copyOf(content.list("chairsLines"));
            default -> source(content.text("source"), content.number("lastYear"));
        }
    }
}
