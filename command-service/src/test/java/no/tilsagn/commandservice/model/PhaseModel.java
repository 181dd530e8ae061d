package no.tilsagn.commandservice.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the guide says of phases and gates: every rule that stands against a request, and where projects stand. */
final class PhaseModel {

    /** By gate, the phase it leads from, the one a GO leads to and the one a STOP leads to. */
    static final Map<String, List<String>> GATES = new TreeMap<>(Map.of(
            "BP1", List.of("IDEA", "CONCEPT", "STOPPED"),
            "BP2", List.of("CONCEPT", "PLANNING", "STOPPED"),
            "BP3", List.of("PLANNING", "EXECUTION", "CLOSING"),
            "BP3.n", List.of("EXECUTION", "EXECUTION", "CLOSING"),
            "BP4", List.of("EXECUTION", "CLOSING", "CLOSING"),
            "BP5", List.of("CLOSING", "REALISATION", "STOPPED")));

    private final ProgrammeModel programme;
    /** By the request that registered it, a project's number. */
    private final TreeMap<String, String> numbers = new TreeMap<>();
    /** What was registered of a project since its last gate, and who was ever named. */
    private final Map<String, List<Request>> had = new HashMap<>();

    private final Map<String, String> lastGate = new HashMap<>();
    private Set<String> against;

    PhaseModel(ProgrammeModel programme) {
        this.programme = programme;
    }

    /** The projects, by the requests that registered them. */
    Set<String> projects() {
        return numbers.keySet();
    }

    Collection<String> numbers() {
        return numbers.values();
    }

    /** Where a project stands; none where that is not stated. */
    String phase(String project) {
        return standing(numbers.get(project)).text("phase");
    }

    /** The rules that stand against a request. */
    Set<String> answer(Request r) {
        against = new HashSet<>();
        if (r.path().matches("/projects/.*/.*")) {
            if (numbers.containsKey(r.subject())) {
                ofProject(r, phase(r.subject()));
            } else {
                refuse(true, "unknown-project");
            }
        }
        return against;
    }

    private void ofProject(Request r, String phase) {
        switch (r.what()) {
            case "phase-registration" -> refuse(phase != null, "phase-already-stated");
            case "gate-decisions" -> gate(r, phase);
            case "early-closure" ->
                refuse(
                        phase == null
                                || !List.of("CONCEPT", "PLANNING", "EXECUTION").contains(phase),
                        "no-early-closure-from-phase");
            case "merger" -> {
                String into = r.body().text("successor");
                refuse(standing(into).fields().isEmpty(), "unknown-project");
                refuse(closed(phase), "project-already-closed");
                refuse(into.equals(numbers.get(r.subject())), "successor-is-itself");
                refuse(closed(standing(into).text("phase")), "successor-closed");
            }
            default -> {}
        }
    }

    private void gate(Request r, String phase) {
        Json demand = demand(r.body().text("gate"), r.body().text("outcome"));
        refuse(phase == null, "phase-not-stated");
        refuse(!GATES.get(r.body().text("gate")).getFirst().equals(phase), "gate-not-from-phase");
        refuse(lacks(r, demand.list("evidence"), "evidence", "kind"), "evidence-missing");
        refuse(lacks(r, demand.list("leads"), "leads", "lead"), "evidence-missing");
        refuse(
                demand.is("benefitsPlanReviewed")
                        && there(r, "benefits-plan-reviews").findAny().isEmpty(),
                "benefits-plan-not-reviewed");
    }

    /** What an outcome at a gate needs; nothing where no rule says so. */
    Json demand(String gate, String outcome) {
        return Json.first(
                programme.known("rule/gate-definitions").rows("demands"),
                demand -> demand.says("gate", gate) && demand.list("outcomes").contains(outcome));
    }

    private boolean lacks(Request r, List<String> needed, String what, String field) {
        return !there(r, what).map(had -> had.body().text(field)).toList().containsAll(needed);
    }

    /** What there was on the day of a decision, no older than the gate before. */
    private Stream<Request> there(Request decision, String what) {
        String on = decision.body().row("decision").text("decidedOn");
        String since = lastGate.getOrDefault(decision.subject(), "");
        return had.getOrDefault(decision.subject(), List.of()).stream()
                .filter(one -> one.is(what))
                .filter(one -> one.body()
                        .texts("dated", "reviewedOn")
                        .allMatch(day -> day.compareTo(on) <= 0 && day.compareTo(since) >= 0));
    }

    /** To be told of every request that was accepted. */
    void accepted(Request r) {
        switch (r.what()) {
            case "projects" -> numbers.put(r.name(), r.body().text("number"));
            case "evidence", "leads", "benefits-plan-reviews" ->
                had.computeIfAbsent(r.subject(), first -> new ArrayList<>()).add(r);
            case "phase-registration" -> stands(r, r.body().text("phase"));
            case "early-closure" -> stands(r, "CLOSING");
            case "merger" -> stands(r, "STOPPED");
            case "gate-decisions" -> {
                int to = List.of("HOLD", "GO", "STOP").indexOf(r.body().text("outcome"));
                stands(r, GATES.get(r.body().text("gate")).get(Math.max(to, 0)));
                if (to > 0) {
                    had.getOrDefault(r.subject(), new ArrayList<>()).removeIf(one -> !one.is("leads"));
                    lastGate.put(r.subject(), r.body().row("decision").text("decidedOn"));
                }
            }
            default -> {}
        }
    }

    private Json standing(String number) {
        return programme.known("project/" + number);
    }

    private static boolean closed(String phase) {
        return "REALISATION".equals(phase) || "STOPPED".equals(phase);
    }

    private void stands(Request r, String phase) {
        String name = "project/" + numbers.get(r.subject());
        programme.known.put(name, programme.known(name).and("phase", phase));
    }

    private void refuse(boolean stands, String code) {
        against.addAll(stands ? Set.of(code) : Set.of());
    }
}
