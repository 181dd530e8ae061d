package no.tilsagn.commandservice.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A funding application and its case.
 *
 * @param steps the steps that were taken, and who took them
 */
record Case(int year, String line, String label, long amount, boolean ordinary, Map<String, Set<String>> steps) {

    static final Set<String> OPEN = Set.of("submitted", "case-work", "recommendation", "deferral");
    /** The only standing from which a step is taken; all others are taken from any that is open. */
    static final Map<String, String> ONLY_FROM =
            Map.of("appeal", "rejection", "appeal-decision", "appeal", "grant-letter", "approval");

    static Case of(int year, Json b, boolean ordinary) {
        return new Case(year, b.text("line"), b.label(), b.amount("amount"), ordinary, new HashMap<>());
    }

    String frame() {
        return "frame/" + year + "/" + label;
    }

    String account() {
        return "line/" + year + "/" + line + "/" + label;
    }

    Set<String> whoTook(String step) {
        return steps.computeIfAbsent(step, s -> new HashSet<>());
    }
}
