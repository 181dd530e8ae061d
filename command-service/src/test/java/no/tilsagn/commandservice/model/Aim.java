package no.tilsagn.commandservice.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        ProgrammeModel.Line line = lines(y).get(rows.getFirst().text("line"));
        return Set.of(line == null || chance.in(10) ? chance.of("project-owner", "programme-office") : line.reporter());
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
                .filter(each -> sources(each).stream().allMatch(source -> model.registers.lastYears.get(source) >= y))
                .toList();
        return paid.contains(label) || paid.isEmpty() || chance.in(5) ? label : chance.of(paid);
    }

    long about(String account) {
        return chance.about(model.ledger.balance(account));
    }

    Map<String, ProgrammeModel.Line> lines(int y) {
        return model.lines.getOrDefault(y, Map.of());
    }

    List<String> known(int y) {
        return lines(y).isEmpty() ? LINES : List.copyOf(lines(y).keySet());
    }

    String plan(int y, String line) {
        return lines(y).containsKey(line) ? lines(y).get(line).label() : labels.getOrDefault(line, "GDS");
    }

    String planned(int y) {
        return plan(y, chance.of(known(y)));
    }

    /** A label the line has money of, if it has any. */
    String held(int y, String line) {
        List<String> held = model.ledger.below("line/" + y + "/" + line);
        return held.isEmpty() || chance.in(10) ? plan(y, line) : chance.of(held).split("/")[3];
    }

    static List<String> sources(String label) {
        return List.of(label.split("\\+"));
    }
}
