package no.tilsagn.commandservice.model;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the guide says of money: every rule that stands against a request, the first of which answers, and bookings. */
final class ProgrammeModel {

    record Line(String project, String label, boolean flagged) {}

    record Application(int year, String line, String label, long amount, boolean ordinary) {
        String frame() {
            return "frame/" + year + "/" + label;
        }
    }

    private static final Set<String> NEED_MONEY =
            Set.of("spending-reports", "carry-over-estimates", "splits", "reallocations", "closing");

    final Map<String, Integer> lastYears = new LinkedHashMap<>();
    private Set<String> chairs = Set.of();
    private List<Json> limits = List.of();
    private boolean nothingCarried;
    final Map<String, String> projects = new HashMap<>();
    final TreeMap<Integer, String> years = new TreeMap<>();
    final Map<Integer, Map<String, Line>> lines = new TreeMap<>();
    final Map<String, Long> frames = new HashMap<>();
    final Map<String, TreeMap<String, Long>> spent = new TreeMap<>();
    final Map<String, Application> applications = new TreeMap<>();
    final Set<String> undecided = new TreeSet<>();
    final Ledger ledger = new Ledger();
    private final Set<String> against = new HashSet<>();
    private Runnable effect = () -> {};

    /** The rules that stand against a request; none when it was accepted. */
    Set<String> answer(Request r) {
        Json b = r.body();
        String[] at = r.path().split("/");
        against.clear();
        against.addAll(r.spoilt());
        effect = () -> {};
        switch (r.what()) {
            case "programme" ->
                effect = () -> b.rows("fundSources").forEach(s -> lastYears.put(s.text("code"), s.number("lastYear")));
            case "rules" -> effect = () -> rule(b.row("content"));
            case "projects" -> effect = () -> projects.put(b.text("number"), String.valueOf(b.text("openingPhase")));
            case "focus-areas", "phase-registration", "gate-decisions" -> {}
            case "budget-years" -> open(b.number("year"), b.rows("lines"));
            case "funding-applications" -> apply(r, b, b.number("year"));
            case "approval", "rejection", "withdrawal" -> decide(r, at[2], applications.get(at[2]));
            default -> ofYear(r, b, Integer.parseInt(at[2]));
        }
        if (against.isEmpty()) {
            effect.run();
        }
        return against;
    }

    private void rule(Json content) {
        switch (content.text("kind")) {
            case "CARRY_OVER_POLICY" -> nothingCarried = content.text("carried").equals("NOTHING");
            case "AUTHORITY_LIMITS" -> limits = content.rows("limits");
            case "REALLOCATION_AUTHORITY" -> chairs = Set.copyOf(content.list("chairsLines"));
            default -> lastYears.put(content.text("source"), content.number("lastYear"));
        }
    }

    private void open(int y, List<Json> rows) {
        Map<String, Line> opened = new LinkedHashMap<>();
        for (Json l : rows) {
            opened.put(l.text("line"), new Line(l.text("project"), l.label(), l.is("noMoreApplications")));
            past(l.label(), y);
        }
        refuse(years.containsKey(y), "budget-year-already-open");
        refuse(!years.isEmpty() && y != years.lastKey() + 1, "year-not-next");
        goesOn("carry/" + y, Set.of(), opened);
        effect = () -> {
            years.put(y, "opened");
            lines.put(y, opened);
        };
    }

    private void ofYear(Request r, Json b, int y) {
        List<Json> rows = b.has("lines") ? b.rows("lines") : List.of(b);
        Map<String, Line> own = lines.getOrDefault(y, Map.of());
        boolean adoption = r.what().equals("adoption");
        boolean named =
                rows.stream().flatMap(row -> row.texts("line", "from", "to")).allMatch(own::containsKey);
        if (refuse(!years.containsKey(y), "unknown-budget-year")
                || refuse(!adoption && !named, "unknown-budget-line")) {
            return;
        }
        boolean opens = adoption || r.what().equals("opening");
        refuse(!r.what().equals("spending-corrections") && closed(y), "budget-year-closed");
        refuse(NEED_MONEY.contains(r.what()) && !ledger.inForce.contains(y), "budget-not-adopted");
        refuse(opens && years.get(y).equals("adopted"), "budget-already-adopted");
        refuse(opens && years.get(y).equals("taken over"), "opening-already-registered");
        Map<String, Json> meant = new LinkedHashMap<>();
        rows.forEach(row -> meant.put(meant(r, row, y, own.get(row.text("line"))), row));
        String first = meant.keySet().iterator().next();
        String frame = "frame/" + y + "/" + b.label();
        switch (r.what()) {
            case "frames" -> frame(frame, y, b.label(), b.amount("amount"));
            case "opening" -> {
                refuse(years.containsKey(y - 1), "year-not-first");
                rows.forEach(row -> past(row.label(), y));
                effect = () -> inForce(y, "taken over", meant, "amount");
            }
            case "adoption" -> adopt(y, own, meant, b.list("applications"));
            case "flag-liftings" -> {
                Line line = own.get(b.text("line"));
                refuse(!line.flagged, "line-not-flagged");
                effect = () -> own.put(b.text("line"), new Line(line.project, line.label, false));
            }
            case "spending-reports" -> {
                String tertial = b.text("tertial");
                meant.forEach((m, row) -> refuse(figures(m).ceilingKey(tertial) != null, "spending-already-reported"));
                effect = () -> meant.forEach((m, row) -> spend(y, m, tertial, row.amount("cumulative")));
            }
            case "spending-corrections" -> {
                Long figure = figures(first).get(b.text("tertial"));
                refuse(figure == null, "spending-not-reported");
                refuse(figure != null && figure == b.amount("cumulative"), "nothing-to-correct");
                effect = () -> spend(y, first, b.text("tertial"), b.amount("cumulative"));
            }
            case "splits" -> split(b, "line/" + first, b.rows("parts"));
            case "reallocations" -> {
                String disposing = chairs.contains(b.text("from")) ? "board-chair" : "board-secretary";
                refuse(!r.roles().contains(disposing), "line-not-at-disposal");
                refuse(closed(own.get(b.text("to"))), "project-closed");
                String line = "line/" + y + "/%s/" + b.label();
                pay(line.formatted(b.text("from")), line.formatted(b.text("to")), b.amount("amount"));
            }
            case "returns" -> {
                String from = b.text("line") == null ? frame : "line/" + first;
                pay(from, "returned" + frame.substring(5), b.amount("amount"));
            }
            case "closing" -> close(y);
            default -> {}
        }
    }

    /** Year, line and label that a row means. */
    private String meant(Request r, Json row, int y, Line line) {
        if (line == null) {
            return "";
        }
        boolean adoption = r.what().equals("adoption");
        boolean report = r.what().startsWith("spending-");
        Set<String> labels = labels(y, row.text("line"), line);
        String own = adoption || labels.size() == 1 ? line.label : "?";
        String label = Objects.requireNonNullElse(row.label(), own);
        if (adoption) {
            past(label, y);
        }
        refuse(report && !r.roles().contains(reporter(line)), "submitter-not-of-line");
        refuse((report || r.what().equals("carry-over-estimates")) && label.equals("?"), "label-needed");
        boolean held = labels.contains(label) || label.equals("?");
        refuse((report || r.what().equals("carry-over-estimates")) && !held, "label-not-of-line");
        return y + "/" + row.text("line") + "/" + label;
    }

    private void frame(String frame, int y, String label, long amount) {
        long before = frames.getOrDefault(frame, 0L);
        past(label, y);
        refuse(before - ledger.balance(frame) > amount, "frame-below-granted");
        effect = () -> {
            frames.put(frame, amount);
            ledger.book("owner/" + label, frame, amount - before);
        };
    }

    private void adopt(int y, Map<String, Line> own, Map<String, Json> meant, List<String> names) {
        refuse(!applications.keySet().containsAll(names), "unknown-funding-application");
        Set<String> named = meant.values().stream().map(row -> row.text("line")).collect(toSet());
        refuse(!named.equals(own.keySet()), "lines-differ-from-year");
        Map<String, Long> applied = new HashMap<>();
        Map<String, Long> granted = new HashMap<>();
        refuse(!undecided.containsAll(names), "application-already-decided");
        meant.forEach((m, row) -> applied.put(m, row.amount("applied")));
        for (String name : names) {
            Application a = applications.getOrDefault(name, new Application(y, "", "", 0, true));
            Line line = own.getOrDefault(a.line, new Line(null, "", false));
            refuse(!a.ordinary || a.year != y, "application-not-of-budget");
            refuse(line.flagged, "no-more-applications");
            refuse(closed(line), "project-closed");
            applied.merge(y + "/" + a.line + "/" + a.label, -a.amount, Long::sum);
            granted.merge(a.frame(), a.amount, Long::sum);
        }
        refuse(applied.values().stream().anyMatch(rest -> rest != 0), "applied-differs-from-applications");
        granted.forEach((frame, sum) -> refuse(sum > ledger.balance(frame), "amount-exceeds-balance"));
        effect = () -> {
            inForce(y, "adopted", meant, "carryOver");
            names.forEach(name -> grant(name, applications.get(name), applications.get(name).amount));
            ledger.settle(y);
        };
    }

    private void inForce(int y, String how, Map<String, Json> meant, String amount) {
        String from = how.equals("adopted") ? "carry/" : "owner/";
        years.put(y, how);
        ledger.inForce.add(y);
        meant.forEach((m, row) ->
                ledger.book(from + (how.equals("adopted") ? m : row.label()), "line/" + m, row.amount(amount)));
    }

    private void split(Json b, String from, List<Json> parts) {
        parts.forEach(part -> refuse(!sources(b.label()).contains(part.text("source")), "source-not-of-label"));
        long sum = parts.stream().mapToLong(part -> part.amount("amount")).sum();
        refuse(sum > ledger.balance(from), "amount-exceeds-balance");
        String line = from.substring(0, from.lastIndexOf('/') + 1);
        effect = () -> parts.forEach(part -> ledger.book(from, line + part.text("source"), part.amount("amount")));
    }

    private void close(int y) {
        Set<String> ended = lastYears.keySet().stream()
                .filter(s -> nothingCarried || lastYears.get(s) <= y)
                .collect(toSet());
        refuse(years.containsKey(y - 1) && !closed(y - 1), "year-before-open");
        refuse(ledger.standing("line/" + y).stream().anyMatch(a -> ledger.balance(a) < 0), "lines-below-zero");
        goesOn("line/" + y, ended, lines.get(y + 1));
        effect = () -> ledger.close(y, ended);
    }

    private void apply(Request r, Json b, int y) {
        Line line = lines.getOrDefault(y, Map.of()).get(b.text("line"));
        if (refuse(!years.containsKey(y), "unknown-budget-year") || refuse(line == null, "unknown-budget-line")) {
            return;
        }
        boolean ordinary = b.text("kind").equals("ORDINARY");
        refuse(!r.roles().contains(reporter(line)), "submitter-not-of-line");
        refuse(closed(y), "budget-year-closed");
        refuse(ordinary && years.get(y).equals("adopted"), "budget-already-adopted");
        refuse(!ordinary && !ledger.inForce.contains(y), "budget-not-adopted");
        refuse(ordinary && !b.label().equals(line.label), "label-not-of-line");
        refuse(!sources(line.label).containsAll(sources(b.label())), "label-not-of-line");
        refuse(line.flagged, "no-more-applications");
        effect = () -> {
            undecided.add(r.name());
            applications.put(r.name(), new Application(y, b.text("line"), b.label(), b.amount("amount"), ordinary));
        };
    }

    private void decide(Request r, String name, Application a) {
        if (refuse(a == null, "unknown-funding-application")) {
            return;
        }
        Line line = lines.get(a.year).get(a.line);
        refuse(!undecided.contains(name), "application-already-decided");
        refuse(r.what().equals("withdrawal") && !r.roles().contains(reporter(line)), "submitter-not-of-line");
        effect = () -> undecided.remove(name);
        if (r.what().equals("withdrawal")) {
            return;
        }
        Json b = r.body();
        boolean board = deciding(r).equals("STRATEGIC_BOARD");
        refuse(a.ordinary && (!board || r.what().equals("approval")), "ordinary-decided-with-budget");
        refuse(limits.isEmpty() && !a.ordinary, "no-rule-in-force");
        for (Json limit : limits.stream()
                .filter(l -> l.below(a.amount))
                .limit(a.ordinary ? 0 : 1)
                .toList()) {
            refuse(!limit.text("authority").equals(deciding(r)), "wrong-authority");
            refuse(limit.is("recommendation"), "recommendation-missing");
        }
        if (r.what().equals("approval")) {
            long granted = b.has("granted") ? b.amount("granted") : a.amount;
            refuse(closed(a.year), "budget-year-closed");
            refuse(granted > a.amount, "granted-more-than-applied");
            refuse(line.flagged, "no-more-applications");
            refuse(closed(line), "project-closed");
            refuse(granted > ledger.balance(a.frame()), "amount-exceeds-balance");
            effect = () -> grant(name, a, granted);
        }
    }

    /** The secretary records whose decision it is, the board's where nobody is named; others decide as themselves. */
    private static String deciding(Request r) {
        return r.roles().contains("programme-leader")
                ? "PROGRAMME_LEADER"
                : r.roles().contains("board-chair")
                        ? "BOARD_CHAIR"
                        : r.body().texts("authority").findFirst().orElse("STRATEGIC_BOARD");
    }

    private void grant(String name, Application a, long amount) {
        ledger.book(a.frame(), "line/" + a.year + "/" + a.line + "/" + a.label, amount);
        undecided.remove(name);
    }

    private void pay(String from, String to, long amount) {
        refuse(amount > ledger.balance(from), "amount-exceeds-balance");
        effect = () -> ledger.book(from, to, amount);
    }

    private void spend(int y, String account, String tertial, long cumulative) {
        TreeMap<String, Long> figures = spent.computeIfAbsent(account, a -> new TreeMap<>());
        long before = figures.isEmpty() ? 0 : figures.lastEntry().getValue();
        figures.put(tertial, cumulative);
        ledger.book("line/" + account, "spent/" + account, figures.lastEntry().getValue() - before);
        ledger.clear(y);
    }

    private boolean refuse(boolean stands, String code) {
        return stands && against.add(code) || stands;
    }

    private void past(String label, int y) {
        refuse(sources(label).stream().anyMatch(s -> lastYears.getOrDefault(s, y) < y), "fund-source-past-last-year");
    }

    private void goesOn(String accounts, Set<String> ended, Map<String, Line> next) {
        for (String account : next == null ? List.<String>of() : ledger.standing(accounts)) {
            String[] a = account.split("/");
            refuse(Ledger.carriesOn(a[3], ended) && !next.containsKey(a[2]), "carry-over-without-line");
        }
    }

    /** The labels of a line: its own, and every one that was ever booked on it. */
    Set<String> labels(int y, String code, Line line) {
        Set<String> labels = new TreeSet<>(Set.of(line.label));
        ledger.below("line/" + y + "/" + code).forEach(a -> labels.add(a.split("/")[3]));
        return labels;
    }

    TreeMap<String, Long> figures(String account) {
        return spent.getOrDefault(account, new TreeMap<>());
    }

    boolean closed(int y) {
        return ledger.ended.containsKey(y);
    }

    private boolean closed(Line line) {
        return Set.of("REALISATION", "STOPPED").contains(projects.getOrDefault(line.project, ""));
    }

    static String reporter(Line line) {
        return line.project == null ? "programme-office" : "project-owner";
    }

    private static List<String> sources(String label) {
        return List.of(label.split("\\+"));
    }
}
