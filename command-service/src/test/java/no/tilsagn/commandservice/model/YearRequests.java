package no.tilsagn.commandservice.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Requests about budget years, their applications and their money, aimed at what the model says there is. */
final class YearRequests {

    private static final List<String> LABELS = List.of("GDS", "OS", "OIO", "GDS+OS", "GDS+OS+OIO");
    private static final List<String> LINES = List.of("A", "B", "C", "D");

    private final Chance chance;
    private final ProgrammeModel model;
    private final Map<String, String> labels = new HashMap<>();

    YearRequests(Chance chance, ProgrammeModel model) {
        this.chance = chance;
        this.model = model;
        LINES.forEach(line -> labels.put(line, chance.of(LABELS)));
    }

    Draft open(int y) {
        List<Json> lines = new ArrayList<>();
        for (String line : chance.some(LINES, 80)) {
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
        return new Draft(draft.roles(), draft.path(), body.and("lines", Json.all(lines)), draft.spoilt());
    }

    private Json line(int y, String line) {
        String project = Map.of("A", "P1", "B", "P2").getOrDefault(line, "P0");
        return Json.written("""
                {'line':'%1$s','block':'B','name':'%1$s','recipient':'Nav','noMoreApplications':%2$s,'specification':[]}""", line, chance.in(20))
                .and("project", model.projects.containsKey(project) ? project : null)
                .and("label", sources(paid(y, chance.in(85) ? labels.get(line) : chance.of(LABELS))));
    }

    Draft frame(int y) {
        String label = chance.in(80) ? planned(y) : chance.of(LABELS);
        String frame = "frame/" + y + "/" + label;
        long used = model.frames.getOrDefault(frame, 0L) - model.ledger.balance(frame);
        long amount = used > 0 && chance.in(40) ? used - 1 : chance.of(chance.from(0, 900), 1000, 2000, 3000);
        return secretary(y, "frames", "label", sources(label), "amount", amount);
    }

    Draft opening(int y) {
        List<Json> rows = new ArrayList<>();
        for (String line : chance.some(known(y), 85)) {
            String label = paid(y, chance.in(80) ? plan(y, line) : chance.of(LABELS));
            rows.add(row(line, label, "amount", chance.from(1, 1000)));
        }
        return secretary(y, "opening", "lines", Json.all(oddly(rows)));
    }

    Draft adoption(int y) {
        List<String> names = new ArrayList<>(model.undecided);
        names.removeIf(name -> !chance.in(3)
                && (!model.applications.get(name).ordinary()
                        || model.applications.get(name).year() != y));
        Map<String, Long> applied = new TreeMap<>();
        for (String name : names) {
            ProgrammeModel.Application application = model.applications.get(name);
            applied.merge(application.line(), application.amount(), Long::sum);
        }
        List<Json> rows = new ArrayList<>();
        for (String line : known(y)) {
            long sum = applied.getOrDefault(line, 0L) + (chance.in(2) ? 1 : 0);
            rows.add(Json.of("line", line, "carryOver", chance.of(0, chance.from(1, 900)), "applied", sum));
            for (String label : chance.in(20) ? LABELS : List.<String>of()) {
                if (!label.equals(plan(y, line)) && chance.in(50)) {
                    rows.add(row(line, label, "carryOver", chance.from(0, 900)).and("applied", 0));
                }
            }
        }
        if (chance.in(3)) {
            names.add(chance.of("@99", names.isEmpty() ? "@99" : names.getFirst()));
        }
        return secretary(y, "adoption", "lines", Json.all(oddly(rows)), "applications", names);
    }

    Draft report(int y) {
        List<Json> rows = new ArrayList<>();
        for (String line : chance.some(known(y), 40)) {
            String label = held(y, line);
            Json row = Json.of(
                    "line",
                    line,
                    "cumulative",
                    chance.about(model.ledger.balance("line/" + y + "/" + line + "/" + label)));
            rows.add(chance.in(60) ? row.and("label", sources(label)) : row);
        }
        return Draft.of(
                reporters(y, rows),
                "/budget-years/" + y + "/spending-reports",
                Json.of("tertial", chance.of("T1", "T2", "T2", "T3"), "lines", Json.all(oddly(rows))));
    }

    Draft correction(int y) {
        List<String> reported =
                model.spent.keySet().stream().filter(a -> a.startsWith(y + "/")).toList();
        boolean known = !reported.isEmpty() && chance.in(90);
        String line = known ? chance.of(reported).split("/", 2)[1] : chance.of(known(y)) + "/" + chance.of(LABELS);
        TreeMap<String, Long> figures = model.figures(y + "/" + line);
        String tertial = figures.isEmpty() || chance.in(10) ? chance.of("T1", "T2", "T3") : chance.of(figures.keySet());
        long cumulative = chance.in(10) ? figures.getOrDefault(tertial, 7L) : chance.from(0, 1000);
        Json row = Json.of(
                "line",
                line.split("/")[0],
                "label",
                sources(line.split("/")[1]),
                "tertial",
                tertial,
                "cumulative",
                cumulative);
        return Draft.of(
                reporters(y, List.of(row)),
                "/budget-years/" + y + "/spending-corrections",
                chance.in(90) ? row : row.and("label", null));
    }

    Draft estimate(int y) {
        List<Json> rows = new ArrayList<>();
        for (String line : chance.some(known(y), 40)) {
            Json row = Json.of("line", line, "amount", (long) chance.from(0, 900));
            rows.add(
                    chance.in(50) ? row : row.and("label", sources(chance.in(80) ? held(y, line) : chance.of(LABELS))));
        }
        return Draft.of(
                "programme-leader",
                "/budget-years/" + y + "/carry-over-estimates",
                Json.of("lines", Json.all(oddly(rows)), "effectiveOn", y + "-09-01"));
    }

    Draft split(int y) {
        String line = chance.of(known(y));
        String set = model.ledger.standing("line/" + y).stream()
                .filter(a -> a.contains("+"))
                .findFirst()
                .orElse("line/" + y + "/" + line + "/GDS+OS");
        String[] at = set.split("/");
        List<Json> parts = new ArrayList<>();
        for (String source : chance.some(List.of(at[3].split("\\+")), 60)) {
            parts.add(Json.of(
                    "source",
                    chance.in(90) ? source : "OIO",
                    "amount",
                    Math.max(1, chance.about(model.ledger.balance(set)) / 2)));
        }
        if (chance.in(5)) {
            parts.add(parts.getFirst());
        }
        return secretary(y, "splits", "line", at[2], "label", sources(at[3]), "parts", Json.all(parts));
    }

    Draft reallocation(int y) {
        String from = chance.of(known(y));
        List<String> others = LINES.stream().filter(line -> !line.equals(from)).toList();
        String label = held(y, from);
        Json body =
                Json.of("from", from, "to", chance.of(others), "amount", about("line/" + y + "/" + from + "/" + label));
        return secretary(y, "reallocations")
                .with(body.and("label", sources(label)))
                .by(chance.of("board-secretary", "board-secretary", "board-chair"));
    }

    Draft returned(int y) {
        String line = chance.in(25) ? null : chance.of(known(y));
        String label = line == null ? planned(y) : held(y, line);
        String account = line == null ? "frame/" + y + "/" + label : "line/" + y + "/" + line + "/" + label;
        return secretary(y, "returns", "line", line, "label", sources(label), "amount", about(account));
    }

    Draft flag(int y) {
        return secretary(y, "flag-liftings", "line", chance.of(known(y)));
    }

    Draft closing(int y) {
        return Draft.of(
                "board-secretary", "/budget-years/" + y + "/closing", Json.of("decision", RegisterRequests.DECISION));
    }

    Draft application(int y, String kind) {
        String line = chance.of(known(y));
        String plan = plan(y, line);
        String label = chance.in(80) ? plan : chance.of(plan.split("\\+")[0], chance.of(LABELS));
        Json body = Json.written("""
                {'year':%1$d,'line':'%2$s','amount':%3$d,'kind':'%4$s','recipient':'Nav','effectiveOn':'%1$d-01-01'}""", y, line, chance.from(1, 400), kind).and("label", sources(label));
        return Draft.of(reporters(y, List.of(body)), "/funding-applications", body);
    }

    Draft decision() {
        Set<String> known = model.undecided.isEmpty() || chance.in(25) ? model.applications.keySet() : model.undecided;
        String name = known.isEmpty() || chance.in(5) ? "@99" : chance.of(known);
        String path = "/funding-applications/" + name + "/";
        int choice = chance.from(0, 9);
        if (choice > 7) {
            Json body = Json.of("reason", null, "effectiveOn", "2024-01-01");
            return Draft.of(chance.of("project-owner", "programme-office"), path + "withdrawal", body);
        }
        Draft draft = Draft.of("board-secretary", path + "rejection", RegisterRequests.decided("reason", "Random"));
        long amount = model.applications.containsKey(name)
                ? model.applications.get(name).amount()
                : 1;
        if (choice < 6) {
            Json body = chance.in(80)
                    ? RegisterRequests.decided()
                    : RegisterRequests.decided("granted", chance.about(amount));
            draft = Draft.of("board-secretary", path + "approval", body);
        }
        String right = amount < 50 ? "PROGRAMME_LEADER" : amount < 150 ? "BOARD_CHAIR" : "STRATEGIC_BOARD";
        return chance.in(15)
                ? draft.by(chance.of("programme-leader", "board-chair"))
                : chance.in(15) ? draft : draft.with("authority", right);
    }

    private Draft secretary(int y, String what, Object... fields) {
        return Draft.of(
                "board-secretary",
                "/budget-years/" + y + "/" + what,
                RegisterRequests.decided(fields).and("effectiveOn", y + "-01-01"));
    }

    /** Who may report for the rows, or hold a role for some of them only. */
    private Set<String> reporters(int y, List<Json> rows) {
        if (chance.in(40)) {
            return Set.of("project-owner", "programme-office");
        }
        ProgrammeModel.Line line = lines(y).get(rows.getFirst().text("line"));
        return Set.of(
                line == null || chance.in(10)
                        ? chance.of("project-owner", "programme-office")
                        : ProgrammeModel.reporter(line));
    }

    /** Now and then a row too few, or one twice, or one of no line. */
    private List<Json> oddly(List<Json> rows) {
        List<Json> odd = new ArrayList<>(rows);
        switch (chance.from(0, 40)) {
            case 0 -> odd.add(odd.getFirst());
            case 1 -> odd.add(odd.getFirst().and("line", "Z"));
            case 2 -> odd.subList(1, odd.size()).clear();
            default -> {}
        }
        return odd;
    }

    private static Json row(String line, String label, String field, long amount) {
        return Json.of("line", line, "label", sources(label), field, amount);
    }

    /** The label, or mostly one that is paid out that year, if there is one. */
    private String paid(int y, String label) {
        List<String> paid = LABELS.stream()
                .filter(each -> sources(each).stream().allMatch(source -> model.lastYears.get(source) >= y))
                .toList();
        return paid.contains(label) || paid.isEmpty() || chance.in(5) ? label : chance.of(paid);
    }

    private long about(String account) {
        return chance.about(model.ledger.balance(account));
    }

    private Map<String, ProgrammeModel.Line> lines(int y) {
        return model.lines.getOrDefault(y, Map.of());
    }

    private List<String> known(int y) {
        return lines(y).isEmpty() ? LINES : List.copyOf(lines(y).keySet());
    }

    private String plan(int y, String line) {
        return lines(y).containsKey(line) ? lines(y).get(line).label() : labels.getOrDefault(line, "GDS");
    }

    private String planned(int y) {
        return plan(y, chance.of(known(y)));
    }

    /** A label the line has money of, if it has any. */
    private String held(int y, String line) {
        List<String> held = model.ledger.below("line/" + y + "/" + line);
        return held.isEmpty() || chance.in(10) ? plan(y, line) : chance.of(held).split("/")[3];
    }

    private static List<String> sources(String label) {
        return List.of(label.split("\\+"));
    }
}
