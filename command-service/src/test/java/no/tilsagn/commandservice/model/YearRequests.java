package no.tilsagn.commandservice.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Requests about budget years: their lines, how they open and how they close. */
final class YearRequests {

    private final Chance chance;
    private final ProgrammeModel model;
    private final Aim aim;

    YearRequests(Chance chance, ProgrammeModel model, Aim aim) {
        this.chance = chance;
        this.model = model;
        this.aim = aim;
    }

    Draft open(int y) {
        List<Json> lines = new ArrayList<>();
        for (String line : planned(y)) {
            lines.add(line(y, line));
        }
        Draft draft = Draft.of(chance.of("programme-office", "programme-leader"), "/budget-years", Json.of());
        if (chance.in(3)) {
            lines.add(lines.getFirst());
        } else if (chance.in(3)) {
            lines.set(0, lines.getFirst().and("block", "X"));
            draft = draft.breaking("unknown-budget-block");
        } else if (chance.in(3)) {
            lines.set(0, lines.getFirst().and("project", "P0"));
            draft = draft.breaking("unknown-project");
        } else if (chance.in(3)) {
            lines.set(0, lines.getFirst().and("focusArea", "F0"));
            draft = draft.breaking("unknown-focus-area");
        }
        Json body = Json.written("""
                {'year':%1$d,'groups':[],'blocks':[{'code':'B','name':'Block','group':null}],'effectiveOn':'%1$d-01-01'}""", y);
        return draft.with(body.and("lines", Json.all(lines)));
    }

    /** Most lines; of those that nothing goes on of, fewer. */
    private List<String> planned(int y) {
        boolean first = !aim.years().contains(y - 1);
        List<String> planned = Aim.LINES.stream()
                .filter(line -> chance.in(first || aim.goesOn(y, line) ? 80 : 40))
                .toList();
        return planned.isEmpty() ? List.of(chance.of(Aim.LINES)) : planned;
    }

    private Json line(int y, String line) {
        String project = Map.of("A", "P1", "B", "P2").getOrDefault(line, "P0");
        return Json.written("""
                {'line':'%1$s','block':'B','name':'%1$s','recipient':'Nav','noMoreApplications':%2$s,'specification':[]}""", line, chance.in(20))
                .and("project", model.known.containsKey("project/" + project) ? project : null)
                .and("label", Aim.sources(aim.paid(y, aim.usual(line))));
    }

    Draft frame(int y) {
        return frame(y, chance.in(80) ? aim.planned(y) : chance.of(Aim.LABELS));
    }

    Draft frame(int y, String label) {
        String frame = "frame/" + y + "/" + label;
        long used = model.known(frame).amount("amount", 0) - aim.balance(frame);
        long amount = used > 0 && chance.in(25) ? used - 1 : chance.of(chance.from(0, 900), 1000, 2000, 3000);
        return aim.secretary(y, "frames", "label", Aim.sources(label), "amount", amount);
    }

    Draft opening(int y) {
        List<Json> rows = new ArrayList<>();
        for (String line : chance.some(aim.known(y), 85)) {
            String label = aim.paid(y, chance.in(80) ? aim.plan(y, line) : chance.of(Aim.LABELS));
            rows.add(Aim.row(line, label, "amount", chance.from(1, 1000)));
        }
        return aim.secretary(y, "opening", "lines", Json.all(aim.oddly(rows)));
    }

    Draft adoption(int y) {
        List<String> names = new ArrayList<>(aim.cases().keySet());
        names.removeIf(name -> !aim.open(name) && !chance.in(3));
        names.removeIf(name -> !chance.in(3) && !ofBudget(aim.cases().get(name), y));
        Map<String, Long> applied = new TreeMap<>();
        for (String name : names) {
            Json c = aim.cases().get(name);
            applied.merge(c.text("line"), c.amount("amount"), Long::sum);
        }
        List<Json> rows = new ArrayList<>();
        for (String line : aim.known(y)) {
            long sum = applied.getOrDefault(line, 0L) + (chance.in(2) ? 1 : 0);
            rows.add(Json.of("line", line, "carryOver", chance.of(0, chance.from(1, 900)), "applied", sum));
            for (String label : chance.in(20) ? Aim.LABELS : List.<String>of()) {
                if (!label.equals(aim.plan(y, line)) && chance.in(50)) {
                    rows.add(Aim.row(line, label, "carryOver", chance.from(0, 900))
                            .and("applied", 0));
                }
            }
        }
        if (chance.in(3)) {
            names.add(chance.of("@99", names.isEmpty() ? "@99" : names.getFirst()));
        }
        return aim.secretary(y, "adoption", "lines", Json.all(aim.oddly(rows)), "applications", names);
    }

    private static boolean ofBudget(Json c, int y) {
        return c.text("kind").equals("ORDINARY") && c.number("year") == y;
    }

    Draft estimate(int y) {
        List<Json> rows = new ArrayList<>();
        for (String line : chance.some(aim.known(y), 40)) {
            Json row = Json.of("line", line, "amount", (long) chance.from(0, 900));
            rows.add(
                    chance.in(50)
                            ? row
                            : row.and("label", Aim.sources(chance.in(80) ? aim.held(y, line) : chance.of(Aim.LABELS))));
        }
        return Draft.of(
                "programme-leader",
                "/budget-years/" + y + "/carry-over-estimates",
                Json.of("lines", Json.all(aim.oddly(rows)), "effectiveOn", y + "-09-01"));
    }

    Draft flag(int y) {
        return aim.secretary(y, "flag-liftings", "line", chance.of(aim.known(y)));
    }

    Draft closing(int y) {
        return Draft.of(
                "board-secretary", "/budget-years/" + y + "/closing", Json.of("decision", RegisterRequests.DECISION));
    }
}
