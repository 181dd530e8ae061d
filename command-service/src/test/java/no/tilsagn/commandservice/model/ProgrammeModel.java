package no.tilsagn.commandservice.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the guide says of money and of applications: every rule that stands against a request, the first of which answers,
 * and what the request makes known and books where none does.
 */
final class ProgrammeModel {

    /** What was done last with an application that waits for its decision. */
    static final List<String> OPEN = List.of("funding-applications", "case-work", "recommendation", "deferral");
    /** What was said last of whatever has a name, and by which request. */
    TreeMap<String, Json> known = new TreeMap<>();

    TreeMap<String, Long> balances = new TreeMap<>();
    private Request r;
    private Json b;
    private Set<String> against;

    /** The rules that stand against a request, which then leaves no trace; none when it was accepted. */
    Set<String> answer(Request request) {
        r = request;
        b = r.body();
        against = new HashSet<>(r.spoilt());
        TreeMap<String, Json> knownBefore = new TreeMap<>(known);
        TreeMap<String, Long> balancesBefore = new TreeMap<>(balances);
        switch (r.of()) {
            case "programme" -> b.rows("fundSources").forEach(s -> know("rule/last-year-" + s.text("code"), s));
            case "rules" -> know("rule/" + r.subject(), b.row("content"));
            case "projects" ->
                know("project/" + b.text("number"), b.row("accountingNumber").and("phase", b.text("openingPhase")));
            case "year" -> ofYear(r.year());
            case "application" -> step(r.subject());
        }
        below("year", known).keySet().forEach(year -> settle(Integer.parseInt(year.substring(5))));
        known = against.isEmpty() ? known : knownBefore;
        balances = against.isEmpty() ? balances : balancesBefore;
        return against;
    }

    private void ofYear(int y) {
        String year = "year/" + y;
        String before = "year/" + (y - 1);
        String frame = "frame/" + y + "/" + b.label();
        String name = "line/" + y + "/" + b.text("line");
        Json line = known(name);
        List<String> named = b.has("parts") ? b.each("parts", "source") : b.list("applications");
        boolean supplementary = b.says("kind", "SUPPLEMENTARY");
        boolean part = supplementary && line.list("label").containsAll(b.list("label"));
        boolean begins = r.is("opening", "adoption") || b.says("kind", "ORDINARY");
        boolean onMoney = r.is("splits", "reallocations", "closing", "carry-over-estimates", "spending-reports");
        List<String> chairs = known("rule/reallocation-authority").list("chairsLines");
        String disposes = b.texts("from").anyMatch(chairs::contains) ? "board-chair" : "board-secretary";
        TreeMap<String, Json> meant = new TreeMap<>();
        r.rows().forEach(row -> meant.put(row(y, row), row));
        b.list("applications").forEach(this::step);

        refuse(!r.is("budget-years") && !known.containsKey(year), "unknown-budget-year");
        refuse(r.is("reallocations") && !r.as(disposes), "line-not-at-disposal");
        refuse(r.is("budget-years") && known.containsKey(year), "budget-year-already-open");
        refuse(r.is("budget-years") && !below("year", known).isEmpty() && !known.containsKey(before), "year-not-next");
        refuse(!r.is("spending-corrections") && closed(y), "budget-year-closed");
        refuse(begins && known(year).says("by", "adoption"), "budget-already-adopted");
        refuse(begins && known(year).says("by", "opening"), "opening-already-registered");
        refuse(r.is("opening") && known.containsKey(before), "year-not-first");
        refuse((onMoney || supplementary) && !inForce(y), "budget-not-adopted");
        refuse(r.is("closing") && known.containsKey(before) && !closed(y - 1), "year-before-open");
        refuse(meant.size() < r.rows().size() || Set.copyOf(named).size() < named.size(), "named-twice");
        refuse(r.is("funding-applications") && !part && !b.label().equals(line.label()), "label-not-of-line");
        refuse(r.is("splits") && !b.list("label").containsAll(named), "source-not-of-label");
        refuse(r.is("funding-applications") && line.is("noMoreApplications"), "no-more-applications");
        refuse(r.is("flag-liftings") && !line.is("noMoreApplications"), "line-not-flagged");
        long received = balances.getOrDefault("line/" + y + "/" + b.text("to") + "/" + b.label(), 0L);
        refuse(received > 0 && projectClosed(known.floorKey("plan/" + b.text("to") + "/" + y)), "project-closed");
        refuse(r.is("frames") && balances.getOrDefault(frame, 0L) < 0, "frame-below-granted");
        below("line/" + y, balances).values().forEach(m -> refuse(r.is("closing") && m < 0, "lines-below-zero"));

        if (r.is("adoption")) {
            TreeMap<String, Long> left = below("line/" + y, balances);
            meant.forEach((a, row) -> left.merge(a, -row.amount("carryOver") - row.amount("applied"), Long::sum));
            left.values().forEach(m -> refuse(m != 0, "applied-differs-from-applications"));
            for (String l : below("line/" + y, known).keySet()) {
                refuse(below(l, meant).isEmpty(), "lines-differ-from-year");
            }
        }
        switch (r.what()) {
            case "budget-years", "opening", "adoption" -> know(year, b);
            case "funding-applications" -> know("application/" + r.name(), b);
            case "frames" -> know(frame, b);
            case "flag-liftings" -> know(name, line.and("noMoreApplications", false));
            case "closing" -> {
                boolean nothing = known("rule/carry-over-policy").says("carried", "NOTHING");
                TreeMap<String, Json> ended = below("rule", known);
                ended.values().removeIf(s -> !s.has("lastYear") || !nothing && s.number("lastYear") > y);
                know(year, Json.of("ended", List.copyOf(ended.keySet())));
                settle(y);
            }
        }
        int next = r.is("closing") ? y + 1 : y;
        boolean opens = r.is("budget-years", "closing") && known.containsKey("year/" + next);
        for (String a : below("carry/" + next, balances).keySet()) {
            boolean on = known.containsKey("line" + a.substring(5, a.lastIndexOf('/')));
            refuse(opens && !on && balances.get(a) != 0, "carry-over-without-line");
        }
    }

    /** The line and label that a row means, after what it asks for is done. */
    private String row(int y, Json row) {
        String own = "line/" + y + "/" + row.texts("line", "from").findFirst().orElse(null);
        Json line = known(own);
        boolean one = below(own, balances).keySet().stream().allMatch(a -> a.equals(own + "/" + line.label()));
        String only = one || r.is("adoption") ? line.label() : "?";
        String label = String.valueOf(row.label() == null ? only : row.label());
        String at = own + "/" + label;
        String frame = "frame/" + y + "/" + label;
        String number = known("project/" + line.text("project")).text("number");
        long amount = row.amount("amount", 0);
        boolean past = sources(label).anyMatch(s -> known("rule/last-year-" + s).amount("lastYear", y) < y);
        boolean open = row.texts("line", "from", "to").allMatch(l -> has("line/" + y + "/" + l));
        boolean on = label.equals(line.label()) || balances.containsKey(at);
        boolean states = r.is("spending-reports", "spending-corrections", "carry-over-estimates");
        boolean told = r.is("spending-reports", "spending-corrections", "funding-applications", "withdrawal", "appeal");
        String reporter = line.text("project") == null ? "programme-office" : "project-owner";

        refuse(!r.is("budget-years") && !open, r.is("adoption") ? "lines-differ-from-year" : "unknown-budget-line");
        refuse(told && !r.as(reporter), "submitter-not-of-line");
        refuse(r.is("budget-years", "frames", "opening", "adoption") && past, "fund-source-past-last-year");
        refuse(states && !on, label.equals("?") ? "label-needed" : "label-not-of-line");
        refuse(row.texts("accountingNumber").anyMatch(n -> !n.equals(number)), "accounting-number-differs");

        switch (r.what()) {
            case "budget-years" ->
                Stream.of(own, "plan/" + row.text("line") + "/" + y).forEach(n -> know(n, row));
            case "frames" -> move("owner/" + label, frame, amount - known(frame).amount("amount", 0));
            case "opening" -> move("owner/" + label, at, amount);
            case "adoption" -> move(at.replace("line", "carry"), at, row.amount("carryOver"));
            case "spending-reports", "spending-corrections" -> {
                String spent = at.replace("line", "spent");
                String figures = at.replace("line", "figure");
                String figure = figures + "/" + b.text("tertial");
                boolean reported = below(figures, known).ceilingKey(figure) != null;
                refuse(r.is("spending-reports") && reported, "spending-already-reported");
                refuse(r.is("spending-corrections") && !known.containsKey(figure), "spending-not-reported");
                refuse(known(figure).amount("cumulative", -1) == row.amount("cumulative"), "nothing-to-correct");
                know(figure, row);
                long latest = below(figures, known).lastEntry().getValue().amount("cumulative");
                move(at, spent, latest - balances.getOrDefault(spent, 0L));
            }
            case "splits" -> row.rows("parts").forEach(p -> move(at, own + "/" + p.text("source"), p.amount("amount")));
            case "reallocations" -> move(at, "line/" + y + "/" + row.text("to") + "/" + label, amount);
            case "returns" -> move(row.text("line") == null ? frame : at, "returned/" + y + "/" + label, amount);
        }
        return at;
    }

    /** A year whose lines hold money opens with what a closed one before it carries over; a closed one keeps nothing. */
    private void settle(int y) {
        if (inForce(y) && closed(y - 1)) {
            below("carry/" + y, balances).forEach((a, rest) -> move(a, a.replace("carry", "line"), rest));
        }
        if (closed(y)) {
            below("frame/" + y, balances).forEach((a, rest) -> move(a, a.replace("frame", "returned"), rest));
            List<String> ended = known("year/" + y).list("ended");
            below("line/" + y, balances).forEach((a, rest) -> {
                boolean back = sources(a.replaceFirst(".*/", "")).anyMatch(s -> ended.contains("rule/last-year-" + s));
                String to = back ? a.replaceFirst("line(.*)/.*/", "returned$1/") : "carry/" + (y + 1) + a.substring(9);
                move(a, to, rest);
            });
        }
    }

    /** Whether the year's plan has a line, or money came into the year on it, which can only be moved. */
    private boolean has(String line) {
        Map<String, Long> held = r.is("splits", "reallocations", "returns") ? below(line, balances) : Map.of();
        return known.containsKey(line) || !held.isEmpty();
    }

    private void step(String name) {
        Json c = known("application/" + name);
        int y = (int) c.amount("year", 0);
        String line = "line/" + y + "/" + c.text("line");
        // the only step after which another is taken; all others are taken while the application is open
        String after = Map.of("appeal", "rejection", "appeal-decision", "appeal", "grant-letter", "approval")
                .get(r.what());
        String steps = "step/" + name + "/";
        boolean ordinary = c.says("kind", "ORDINARY");
        boolean grants = r.is("approval") || b.says("outcome", "UPHELD");
        boolean paid = grants || r.is("adoption");
        boolean early = ordinary && (grants || r.is("deferral") || r.is("rejection") && !decidedBy("STRATEGIC_BOARD"));
        boolean forGood = r.is("approval", "appeal-decision") || r.is("rejection") && !ordinary;
        boolean decides = forGood || r.is("deferral");
        Json limit = Json.first(known("rule/authority-limits").rows("limits"), l -> l.below(c.amount("amount", 0)));
        boolean apart = forGood && !limit.says("authority", "PROGRAMME_LEADER");
        TreeMap<String, Json> advice = below(steps + "recommendation", known);
        long granted = b.amount(r.is("recommendation") ? "amount" : "granted", c.amount("amount", 0));

        refuse(c.fields().isEmpty(), "unknown-funding-application");
        refuse(grants && closed(y), "budget-year-closed");
        refuse(after == null && c.texts("by").noneMatch(OPEN::contains), "application-already-decided");
        refuse(after != null && !c.says("by", after), "application-not-in-state");
        refuse(r.is("recommendation") && below(steps + "case-work", known).isEmpty(), "application-not-in-state");
        refuse(early, "ordinary-decided-with-budget");
        refuse(granted > c.amount("amount", 0), "granted-more-than-applied");
        refuse(decides && limit.fields().isEmpty(), "no-rule-in-force");
        refuse(decides && !decidedBy(limit.text("authority")), "wrong-authority");
        refuse(apart && known.containsKey(steps + "case-work/" + r.actor()), "decider-prepared-case");
        refuse(apart && known.containsKey(steps + "recommendation/" + r.actor()), "decider-recommended-case");
        refuse(forGood && limit.is("recommendation") && advice.isEmpty(), "recommendation-missing");
        refuse(r.is("adoption") && (!ordinary || y != r.year()), "application-not-of-budget");

        if (r.is("withdrawal", "appeal")) {
            row(y, c);
        }
        know(steps + r.what() + "/" + r.actor(), b);
        known.put("application/" + name, c.and("by", paid || r.is("grant-letter") ? "approval" : r.what()));
        refuse(paid && known(line).is("noMoreApplications"), "no-more-applications");
        refuse(paid && projectClosed(line), "project-closed");
        move("frame/" + y + "/" + c.label(), line + "/" + c.label(), paid ? granted : 0);
    }

    /** The secretary records whose decision it is, the board's where nobody is named; others decide as themselves. */
    private boolean decidedBy(String needed) {
        String own =
                r.as("board-secretary") ? "STRATEGIC_BOARD" : r.as("board-chair") ? "BOARD_CHAIR" : "PROGRAMME_LEADER";
        String stated = b.texts("authority").findFirst().orElse(own);
        return stated.equals(needed) && (r.as("board-secretary") || own.equals(stated));
    }

    boolean inForce(int y) {
        return known("year/" + y).says("by", "opening", "adoption", "closing");
    }

    boolean closed(int y) {
        return known("year/" + y).says("by", "closing");
    }

    private boolean projectClosed(String line) {
        return known("project/" + known(line).text("project")).says("phase", "REALISATION", "STOPPED");
    }

    private static Stream<String> sources(String label) {
        return Stream.of(label.split("\\+"));
    }

    private void refuse(boolean stands, String code) {
        against.addAll(stands ? Set.of(code) : Set.of());
    }

    /** What is known of something; an empty object where nothing is. */
    Json known(String name) {
        return known.getOrDefault(String.valueOf(name), Json.of());
    }

    private void know(String name, Json what) {
        known.put(name, what.and("by", r.what()));
    }

    /** No frame and no line pays more than it holds; but what is spent is spent. */
    private void move(String from, String to, long amount) {
        boolean bounded = from.matches("(frame|line).*") && !to.startsWith("spent");
        refuse(bounded && amount > balances.getOrDefault(from, 0L), "amount-exceeds-balance");
        if (amount != 0) {
            balances.merge(from, -amount, Long::sum);
            balances.merge(to, amount, Long::sum);
        }
    }

    /** All whose names go on from a name. */
    static <T> TreeMap<String, T> below(String name, TreeMap<String, T> all) {
        return new TreeMap<>(all.subMap(name + "/", name + "0"));
    }
}
