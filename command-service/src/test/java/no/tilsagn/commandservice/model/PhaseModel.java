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
    /** What was ever registered of a project for a gate. */
    private final Map<String, List<Had>> had = new HashMap<>();
    /** The decisions about a project's phase that were not taken back, the latest at the end. */
    private final Map<String, List<Decided>> standing = new HashMap<>();
    /** By project, the places of the decisions that were. */
    private final Map<String, Set<Integer>> corrected = new HashMap<>();
    /** How many events a project has. */
    private final Map<String, Integer> events = new HashMap<>();

    private Set<String> against;

    private record Had(int event, Request request) {}

    /** A decision: where its event stands, the phase before it, and the day of a gate that it was the end of. */
    private record Decided(int event, String before, String gateOn) {}

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

    String number(String project) {
        return numbers.get(project);
    }

    /** Where a project stands; none where that is not stated. */
    String phase(String project) {
        return standing(numbers.get(project)).text("phase");
    }

    /** Places in a project's stream where a decision about its phase was made, corrected or not. */
    List<Integer> decisions(String project) {
        return Stream.concat(
                        corrected.getOrDefault(project, Set.of()).stream(),
                        decided(project).stream().map(Decided::event))
                .toList();
    }

    private List<Decided> decided(String project) {
        return standing.computeIfAbsent(project, first -> new ArrayList<>());
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
            case "gate-recommendations" -> next(r, phase);
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
            case "phase-decision-corrections" -> {
                int event = r.body().number("corrects");
                List<Decided> all = decided(r.subject());
                refuse(!decisions(r.subject()).contains(event), "unknown-phase-decision");
                refuse(
                        corrected.getOrDefault(r.subject(), Set.of()).contains(event),
                        "phase-decision-already-corrected");
                refuse(all.isEmpty() || all.getLast().event() != event, "phase-decision-not-latest");
            }
            default -> {}
        }
    }

    private void next(Request r, String phase) {
        refuse(phase == null, "phase-not-stated");
        refuse(!GATES.get(r.body().text("gate")).getFirst().equals(phase), "gate-not-from-phase");
    }

    private void gate(Request r, String phase) {
        Json demand = demand(r.body().text("gate"), r.body().text("outcome"));
        next(r, phase);
        refuse(
                since(r).anyMatch(one ->
                        !one.is("gate-recommendations") && one.actor().equals(r.actor())),
                "decider-prepared-gate");
        refuse(
                since(r).filter(one ->
                                one.is("gate-recommendations") && one.actor().equals(r.actor()))
                        .anyMatch(one -> one.body().says("gate", r.body().text("gate"))),
                "decider-recommended-gate");
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
        Decided last = lastGate(decision.subject());
        String since = last.gateOn();
        return had.getOrDefault(decision.subject(), List.of()).stream()
                .filter(one -> one.event() > last.event() || one.request().is("leads"))
                .map(Had::request)
                .filter(one -> one.is(what))
                .filter(one -> one.body()
                        .texts("dated", "reviewedOn")
                        .allMatch(day -> day.compareTo(on) <= 0 && day.compareTo(since) >= 0));
    }

    /** What was registered or recommended since the gate before. */
    private Stream<Request> since(Request decision) {
        return had.getOrDefault(decision.subject(), List.of()).stream()
                .filter(one -> one.event() > lastGate(decision.subject()).event())
                .map(Had::request);
    }

    /** The last gate that was done with, and not corrected. */
    private Decided lastGate(String project) {
        return decided(project).stream()
                .filter(each -> !each.gateOn().isEmpty())
                .reduce(new Decided(0, null, ""), (before, next) -> next);
    }

    /** To be told of every request that was accepted. */
    void accepted(Request r) {
        switch (r.what()) {
            case "projects" -> {
                numbers.put(r.name(), r.body().text("number"));
                events.put(r.name(), 1);
            }
            case "evidence", "leads", "benefits-plan-reviews", "gate-recommendations" ->
                had.computeIfAbsent(r.subject(), first -> new ArrayList<>()).add(new Had(event(r), r));
            case "phase-registration" -> decided(r, r.body().text("phase"), "");
            case "early-closure" -> decided(r, "CLOSING", "");
            case "merger" -> decided(r, "STOPPED", "");
            case "gate-decisions" -> {
                int to = List.of("HOLD", "GO", "STOP").indexOf(r.body().text("outcome"));
                String on = r.body().row("decision").text("decidedOn");
                decided(r, GATES.get(r.body().text("gate")).get(Math.max(to, 0)), to > 0 ? on : "");
            }
            case "phase-decision-corrections" -> {
                Decided wrong = decided(r.subject()).removeLast();
                corrected.computeIfAbsent(r.subject(), first -> new HashSet<>()).add(wrong.event());
                stands(r, wrong.before());
                event(r);
            }
            default -> {}
        }
    }

    /** A decision, and the change of phase in an event of its own where it led to one. */
    private void decided(Request r, String to, String gateOn) {
        String before = phase(r.subject());
        decided(r.subject()).add(new Decided(event(r), before, gateOn));
        stands(r, to);
        if (!r.is("phase-registration") && !to.equals(before)) {
            event(r);
        }
    }

    /** The place of a project's next event. */
    private int event(Request r) {
        return events.merge(r.subject(), 1, Integer::sum) - 1;
    }

    private Json standing(String number) {
        return programme.known("project/" + number);
    }

    static boolean closed(String phase) {
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
