package no.tilsagn.commandservice.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Requests about money on lines: what is spent of it, and where it moves. */
final class MoneyRequests {

    private final Chance chance;
    private final ProgrammeModel model;
    private final Aim aim;

    MoneyRequests(Chance chance, ProgrammeModel model, Aim aim) {
        this.chance = chance;
        this.model = model;
        this.aim = aim;
    }

    Draft report(int y) {
        List<Json> rows = new ArrayList<>();
        for (String line : chance.some(aim.known(y), 40)) {
            String label = aim.held(y, line);
            Json row = Json.of(
                    "line", line, "cumulative", chance.about(aim.balance("line/" + y + "/" + line + "/" + label)));
            rows.add(numbered(chance.in(60) ? row.and("label", Aim.sources(label)) : row));
        }
        return Draft.of(
                aim.reporters(y, rows),
                "/budget-years/" + y + "/spending-reports",
                Json.of("tertial", chance.of("T1", "T2", "T2", "T3"), "lines", Json.all(aim.oddly(rows))));
    }

    Draft correction(int y) {
        List<String> reported = aim.reported(y);
        boolean known = !reported.isEmpty() && chance.in(90);
        List<String> dropped = reported.stream()
                .filter(each -> !aim.lines(y + 1).containsKey(each.split("/")[0]))
                .toList();
        String line = known
                ? chance.of(dropped.isEmpty() || chance.in(50) ? reported : dropped)
                : chance.of(aim.known(y)) + "/" + chance.of(Aim.LABELS);
        Map<String, Json> figures = aim.figures(y, line);
        String tertial = figures.isEmpty() || chance.in(10) ? chance.of("T1", "T2", "T3") : chance.of(figures.keySet());
        long cumulative =
                chance.in(10) ? figures.getOrDefault(tertial, Json.of()).amount("cumulative", 7) : chance.from(0, 1000);
        Json row = Json.of(
                "line",
                line.split("/")[0],
                "label",
                Aim.sources(line.split("/")[1]),
                "tertial",
                tertial,
                "cumulative",
                cumulative);
        return Draft.of(
                aim.reporters(y, List.of(row)),
                "/budget-years/" + y + "/spending-corrections",
                chance.in(90) ? row : row.and("label", null));
    }

    Draft split(int y) {
        String line = chance.of(aim.known(y));
        String set = ProgrammeModel.below("line/" + y, model.balances).keySet().stream()
                .filter(a -> a.contains("+") && aim.balance(a) != 0)
                .findFirst()
                .orElse("line/" + y + "/" + line + "/GDS+OS");
        String[] at = set.split("/");
        List<Json> parts = new ArrayList<>();
        for (String source : chance.some(List.of(at[3].split("\\+")), 60)) {
            parts.add(Json.of(
                    "source",
                    chance.in(90) ? source : "OIO",
                    "amount",
                    Math.max(1, chance.about(aim.balance(set)) / 2)));
        }
        if (chance.in(5)) {
            parts.add(parts.getFirst());
        }
        return aim.secretary(y, "splits", "line", at[2], "label", Aim.sources(at[3]), "parts", Json.all(parts));
    }

    Draft reallocation(int y) {
        List<String> lacking = ProgrammeModel.below("line/" + y, model.balances).keySet().stream()
                .filter(a -> aim.balance(a) < 0)
                .toList();
        if (!lacking.isEmpty() && chance.in(50)) {
            return covering(y, chance.of(lacking));
        }
        String from = chance.of(aim.moved(y));
        List<String> others = otherThan(from);
        String label = aim.held(y, from);
        return reallocation(y, from, chance.of(others), label, aim.about("line/" + y + "/" + from + "/" + label));
    }

    /** To a line below zero, mostly from one that has enough of the same label. */
    private Draft covering(int y, String account) {
        String to = account.split("/")[2];
        String label = account.split("/")[3];
        long lacks = -aim.balance(account);
        List<String> others = otherThan(to);
        List<String> able = others.stream()
                .filter(line -> aim.balance("line/" + y + "/" + line + "/" + label) > lacks)
                .toList();
        return reallocation(
                y, chance.of(able.isEmpty() ? others : able), to, label, chance.of(lacks, lacks, lacks + 1, 1L));
    }

    private static List<String> otherThan(String line) {
        return Aim.LINES.stream().filter(other -> !other.equals(line)).toList();
    }

    private Draft reallocation(int y, String from, String to, String label, long amount) {
        Json body = Json.of("from", from, "to", to, "amount", amount);
        return aim.secretary(y, "reallocations")
                .with(body.and("label", Aim.sources(label)))
                .by(chance.of("board-secretary", "board-secretary", "board-chair"));
    }

    Draft returned(int y) {
        String line = chance.in(25) ? null : chance.of(aim.moved(y));
        String label = line == null ? aim.planned(y) : aim.held(y, line);
        String account = line == null ? "frame/" + y + "/" + label : "line/" + y + "/" + line + "/" + label;
        return aim.secretary(y, "returns", "line", line, "label", Aim.sources(label), "amount", aim.about(account));
    }

    /** Now and then with an accounting number. */
    private Json numbered(Json row) {
        return chance.in(15) ? row.and("accountingNumber", chance.of("30151703", "30151709")) : row;
    }
}
