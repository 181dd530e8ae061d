package no.tilsagn.commandservice.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the model says there is for a request to be aimed at. */
final class Aim {

    static final List<String> LABELS = List.of("GDS", "OS", "OIO", "GDS+OS", "GDS+OS+OIO");
    static final List<String> LINES = List.of("A", "B", "C", "D");

    private final Chance chance;
    private final ProgrammeModel model;
    private final Map<String, String> labels = new HashMap<>();

    Aim(Chance chance, ProgrammeModel model) {
        this.chance = chance;
        this.model = model;
        LINES.forEach(line -> labels.put(line, chance.of(LABELS)));
    }

    Draft secretary(int y, String what, Object... fields) {
        return Draft.of(
                "board-secretary",
                "/budget-years/" + y + "/" + what,
                RegisterRequests.decided(fields).and("effectiveOn", y + "-01-01"));
    }

    /** Who may report for the rows, or hold a role for some of them only. */
    Set<String> reporters(int y, List<Json> rows) {
        if (chance.in(40)) {
            return Set.of("project-owner", "programme-office");
        }
        return Set.of(reporter(lines(y).get(rows.getFirst().text("line")), 10));
    }

    /** Who reports for a line, or now and then somebody else. */
    String reporter(Json line, int otherwise) {
        if (line == null || chance.in(otherwise)) {
            return chance.of("project-owner", "programme-office");
        }
        return line.text("project") == null ? "programme-office" : "project-owner";
    }

    /** Now and then a row too few, or one twice, or one of no line. */
    List<Json> oddly(List<Json> rows) {
        List<Json> odd = new ArrayList<>(rows);
        switch (chance.from(0, 40)) {
            case 0 -> odd.add(odd.getFirst());
            case 1 -> odd.add(odd.getFirst().and("line", "Z"));
            case 2 -> odd.subList(1, odd.size()).clear();
            default -> {}
        }
        return odd;
    }

    static Json row(String line, String label, String field, long amount) {
        return Json.of("line", line, "label", sources(label), field, amount);
    }

    /** A label to plan a line with. */
    String usual(String line) {
        return chance.in(85) ? labels.get(line) : chance.of(LABELS);
    }

    /** The label, or mostly one that is paid out that year, if there is one. */
    String paid(int y, String label) {
        List<String> paid = LABELS.stream()
                .filter(each -> sources(each).stream()
                        .allMatch(source ->
                                model.known("rule/last-year-" + source).number("lastYear") >= y))
                .toList();
        return paid.contains(label) || paid.isEmpty() || chance.in(5) ? label : chance.of(paid);
    }

    long balance(String account) {
        return model.balances.getOrDefault(account, 0L);
    }

    /** The last step that was taken of an application that led somewhere; none where there is no such. */
    String did(String name) {
        return model.known("application/" + name).texts("by").findFirst().orElse("");
    }

    long about(String account) {
        return chance.about(balance(account));
    }

    Map<String, Json> lines(int y) {
        return known("line/" + y);
    }

    Map<String, Json> cases() {
        return known("application");
    }

    boolean open(String name) {
        return ProgrammeModel.OPEN.contains(did(name));
    }

    /** The years that are known, the first one first. */
    TreeSet<Integer> years() {
        return known("year").keySet().stream().map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    List<Integer> closedYears() {
        return years().stream().filter(model::closed).toList();
    }

    /** What is known below a name, by the rest of its name. */
    private Map<String, Json> known(String name) {
        Map<String, Json> known = new TreeMap<>();
        ProgrammeModel.below(name, model.known).forEach((n, what) -> known.put(n.substring(name.length() + 1), what));
        return known;
    }

    /** Line and label of whose spending that year something is reported. */
    List<String> reported(int y) {
        return known("figure/" + y).keySet().stream()
                .map(figure -> figure.substring(0, figure.lastIndexOf('/')))
                .distinct()
                .toList();
    }

    /** By tertial, what is reported of a line and label. */
    Map<String, Json> figures(int y, String line) {
        return known("figure/" + y + "/" + line);
    }

    List<String> known(int y) {
        return lines(y).isEmpty() ? LINES : List.copyOf(lines(y).keySet());
    }

    /** Whether the year before has, or carries over, money on a line. */
    boolean goesOn(int y, String line) {
        return Stream.of("line/" + (y - 1), "carry/" + y)
                .flatMap(of -> ProgrammeModel.below(of + "/" + line, model.balances).values().stream())
                .anyMatch(balance -> balance != 0);
    }

    /** Whether a late correction left something to decide on: a line below zero, or money on one that is not planned. */
    boolean stuck(int y) {
        return ProgrammeModel.below("line/" + y, model.balances).entrySet().stream()
                .anyMatch(a -> a.getValue() < 0 || a.getValue() > 0 && !planned(a.getKey()));
    }

    private boolean planned(String account) {
        return model.known.containsKey(account.substring(0, account.lastIndexOf('/')));
    }

    /** The lines whose money moves: those of the plan, and now and then one that money came into the year on without. */
    List<String> moved(int y) {
        List<String> unplanned = ProgrammeModel.below("line/" + y, model.balances).keySet().stream()
                .map(account -> account.split("/")[2])
                .filter(line -> !lines(y).containsKey(line))
                .toList();
        return unplanned.isEmpty() || chance.in(50) ? known(y) : unplanned;
    }

    String plan(int y, String line) {
        return lines(y).containsKey(line) ? lines(y).get(line).label() : labels.getOrDefault(line, "GDS");
    }

    String planned(int y) {
        return plan(y, chance.of(known(y)));
    }

    /** A label the line has money of, if it has any. */
    String held(int y, String line) {
        List<String> held = List.copyOf(
                ProgrammeModel.below("line/" + y + "/" + line, model.balances).keySet());
        return held.isEmpty() || chance.in(10) ? plan(y, line) : chance.of(held).split("/")[3];
    }

    static List<String> sources(String label) {
        return List.of(label.split("\\+"));
    }
}
