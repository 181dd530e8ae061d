package no.tilsagn.commandservice.model;

import static java.util.Collections.emptyMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the guide says of money and of applications: every rule that stands against a request, the first of which answers,
 * and what the request books where none does.
 */
final class ProgrammeModel extends Judgement {

    record Line(String project, String label, boolean flagged, String reporter) {}

    private static final Line NONE = new Line(null, "", false, "");
    private static final String BOARD = "STRATEGIC_BOARD";

    final Registers registers = new Registers();
    /** How far each year is: by the last request that took it there. */
    final TreeMap<Integer, String> years = new TreeMap<>();

    final Map<Integer, Map<String, Line>> lines = new TreeMap<>();
    final Map<String, Long> frames = new HashMap<>();
    final Map<String, TreeMap<String, Long>> spent = new TreeMap<>();
    final Map<String, Case> cases = new TreeMap<>();
    /** Where each case stands: by the last step that led somewhere. */
    final Map<String, String> standing = new HashMap<>();

    /** The rules that stand against a request; none when it was accepted. */
    Set<String> answer(Request request) {
        judge(request);
        String[] at = r.path().split("/");
        if (is("budget-years", "funding-applications")) {
            ofYear(b.number("year"));
        } else if (r.path().startsWith("/budget-years")) {
            ofYear(Integer.parseInt(at[2]));
        } else if (r.path().startsWith("/funding-applications") && known(List.of(at[2]))) {
            step(at[2], cases.get(at[2]), standing.get(at[2]));
        }
        if (against.isEmpty()) {
            effects.forEach(Runnable::run);
            years.keySet().forEach(y -> ledger.settle(y, inForce(y)));
        }
        return against;
    }

    private void ofYear(int y) {
        boolean ordinary = is("funding-applications") && b.text("kind").equals("ORDINARY");
        Map<String, Line> own = lines.getOrDefault(y, emptyMap());
        List<Json> rows = b.has("lines") ? b.rows("lines") : List.of(b);
        Set<String> named =
                rows.stream().flatMap(row -> row.texts("line", "from", "to")).collect(toSet());
        Map<String, Json> meant = new LinkedHashMap<>();
        rows.forEach(row -> meant.put(account(y, row, own.getOrDefault(row.text("line"), NONE)), row));
        String line = "line/" + meant.keySet().iterator().next();
        String frame = "frame/" + y + "/" + b.label();
        refuse(!is("budget-years") && !years.containsKey(y), "unknown-budget-year");
        refuse(!is("budget-years", "adoption") && !own.keySet().containsAll(named), "unknown-budget-line");
        refuse(!is("spending-corrections") && closed(y), "budget-year-closed");
        refuse((ordinary || is("opening", "adoption")) && "adoption".equals(years.get(y)), "budget-already-adopted");
        refuse((ordinary || is("opening", "adoption")) && "opening".equals(years.get(y)), "opening-already-registered");
        refuse(is("funding-applications") && !ordinary && !inForce(y), "budget-not-adopted");
        refuse(is("splits", "reallocations", "closing", "carry-over-estimates") && !inForce(y), "budget-not-adopted");
        refuse(is("spending-reports") && !inForce(y), "budget-not-adopted");
        refuse(meant.size() < rows.size(), "named-twice");
        switch (r.what()) {
            case "budget-years" -> open(y, rows);
            case "funding-applications" -> submit(Case.of(y, b, ordinary), own.getOrDefault(b.text("line"), NONE));
            case "frames" -> {
                long raised = b.amount("amount") - frames.getOrDefault(frame, 0L);
                refuse(-raised > ledger.balance(frame), "frame-below-granted");
                move("owner/" + b.label(), frame, raised);
                effects.add(() -> frames.put(frame, b.amount("amount")));
            }
            case "opening" -> {
                refuse(years.containsKey(y - 1), "year-not-first");
                meant.forEach((m, row) -> move("owner/" + row.label(), "line/" + m, row.amount("amount")));
                effects.add(() -> years.put(y, "opening"));
            }
            case "adoption" -> {
                refuse(!own.keySet().equals(named), "lines-differ-from-year");
                meant.forEach((m, row) -> move("carry/" + m, "line/" + m, row.amount("carryOver")));
                effects.add(() -> years.put(y, "adoption"));
                grant(y, meant, b.list("applications"));
            }
            case "flag-liftings" -> {
                Line flagged = own.getOrDefault(b.text("line"), NONE);
                refuse(!flagged.flagged, "line-not-flagged");
                effects.add(() ->
                        own.put(b.text("line"), new Line(flagged.project, flagged.label, false, flagged.reporter)));
            }
            case "spending-reports", "spending-corrections" -> meant.forEach(this::spend);
            case "splits" -> {
                List<String> parts = b.each("parts", "source");
                refuse(Set.copyOf(parts).size() < parts.size(), "named-twice");
                refuse(!sources(b.label()).containsAll(parts), "source-not-of-label");
                String beside = line.substring(0, line.lastIndexOf('/') + 1);
                b.rows("parts").forEach(part -> move(line, beside + part.text("source"), part.amount("amount")));
            }
            case "reallocations" -> {
                boolean chairs = registers.chairs.contains(b.text("from"));
                refuse(!r.roles().contains(chairs ? "board-chair" : "board-secretary"), "line-not-at-disposal");
                refuse(closed(own.getOrDefault(b.text("to"), NONE)), "project-closed");
                String any = "line/" + y + "/%s/" + b.label();
                move(any.formatted(b.text("from")), any.formatted(b.text("to")), b.amount("amount"));
            }
            case "returns" ->
                move(b.text("line") == null ? frame : line, "returned" + frame.substring(5), b.amount("amount"));
            case "closing" -> close(y);
            default -> {}
        }
    }

    /** Year, line and label that a row means. */
    private String account(int y, Json row, Line line) {
        Set<String> labels = labels(y, row.text("line"), line);
        String only = is("adoption") || labels.size() == 1 ? line.label : "?";
        String label = Objects.requireNonNullElse(row.label(), only);
        String number = registers.accountingNumbers.getOrDefault(line.project, "");
        boolean ofFigures = is("spending-reports", "spending-corrections", "carry-over-estimates");
        boolean plans = is("budget-years", "frames", "opening", "adoption");
        boolean reporters =
                is("spending-reports", "spending-corrections", "funding-applications", "withdrawal", "appeal");
        refuse(reporters && !r.roles().contains(line.reporter), "submitter-not-of-line");
        refuse(plans && sources(label).stream().anyMatch(s -> registers.past(s, y)), "fund-source-past-last-year");
        refuse(ofFigures && !labels.contains(label), label.equals("?") ? "label-needed" : "label-not-of-line");
        refuse(row.texts("accountingNumber").anyMatch(n -> !n.equals(number)), "accounting-number-differs");
        return y + "/" + row.text("line") + "/" + label;
    }

    private void open(int y, List<Json> rows) {
        Map<String, Line> opened = new LinkedHashMap<>();
        for (Json l : rows) {
            String reporter = l.text("project") == null ? "programme-office" : "project-owner";
            opened.put(l.text("line"), new Line(l.text("project"), l.label(), l.is("noMoreApplications"), reporter));
        }
        refuse(years.containsKey(y), "budget-year-already-open");
        refuse(!years.isEmpty() && y != years.lastKey() + 1, "year-not-next");
        refuse(!goOn("carry/" + y, Set.of(), opened), "carry-over-without-line");
        effects.add(() -> years.put(y, "opened"));
        effects.add(() -> lines.put(y, opened));
    }

    private void grant(int y, Map<String, Json> meant, List<String> names) {
        Map<String, Long> applied = new HashMap<>();
        meant.forEach((m, row) -> applied.put("line/" + m, row.amount("applied")));
        refuse(Set.copyOf(names).size() < names.size(), "named-twice");
        for (String name : known(names) ? names : List.<String>of()) {
            Case c = cases.get(name);
            refuse(!open(name), "application-already-decided");
            refuse(!c.ordinary() || c.year() != y, "application-not-of-budget");
            applied.merge(c.account(), -c.amount(), Long::sum);
            pay(name, c, c.amount());
        }
        refuse(applied.values().stream().anyMatch(rest -> rest != 0), "applied-differs-from-applications");
    }

    private void pay(String name, Case c, long amount) {
        refuse(line(c).flagged, "no-more-applications");
        refuse(closed(line(c)), "project-closed");
        move(c.frame(), c.account(), amount);
        effects.add(() -> standing.put(name, "approval"));
    }

    /** A line has spent what the latest tertial says that is reported. */
    private void spend(String account, Json row) {
        TreeMap<String, Long> figures = new TreeMap<>(figures(account));
        boolean later = figures.ceilingKey(b.text("tertial")) != null;
        Long before = figures.put(b.text("tertial"), row.amount("cumulative"));
        refuse(is("spending-reports") && later, "spending-already-reported");
        refuse(is("spending-corrections") && before == null, "spending-not-reported");
        refuse(Objects.equals(before, row.amount("cumulative")), "nothing-to-correct");
        String to = "spent/" + account;
        move("line/" + account, to, figures.lastEntry().getValue() - ledger.balance(to));
        effects.add(() -> spent.put(account, figures));
    }

    private void close(int y) {
        Set<String> ended = registers.ended(y);
        refuse(years.containsKey(y - 1) && !closed(y - 1), "year-before-open");
        refuse(ledger.standing("line/" + y).stream().anyMatch(a -> ledger.balance(a) < 0), "lines-below-zero");
        refuse(!goOn("line/" + y, ended, lines.get(y + 1)), "carry-over-without-line");
        effects.add(() -> ledger.ended.put(y, ended));
    }

    private boolean goOn(String accounts, Set<String> ended, Map<String, Line> next) {
        return next == null
                || ledger.standing(accounts).stream()
                        .map(account -> account.split("/"))
                        .allMatch(a ->
                                next.containsKey(a[2]) || sources(a[3]).stream().anyMatch(ended::contains));
    }

    private void submit(Case c, Line line) {
        List<String> fitting = c.ordinary() ? List.of() : sources(line.label);
        refuse(!c.label().equals(line.label) && !fitting.containsAll(sources(c.label())), "label-not-of-line");
        refuse(line.flagged, "no-more-applications");
        effects.add(() -> cases.put(r.name(), c));
        effects.add(() -> standing.put(r.name(), "submitted"));
    }

    private void step(String name, Case c, String stands) {
        String from = Case.ONLY_FROM.get(r.what());
        boolean grants = is("approval") || b.texts("outcome").anyMatch("UPHELD"::equals);
        boolean withBudget = c.ordinary() && (grants || is("deferral") || is("rejection") && !decidedBy(BOARD));
        boolean unprepared = is("recommendation") && c.whoTook("case-work").isEmpty();
        long granted = b.amount(is("recommendation") ? "amount" : "granted", c.amount());
        account(c.year(), Json.of("line", c.line(), "label", sources(c.label())), line(c));
        refuse(from == null && !open(name), "application-already-decided");
        refuse(unprepared || from != null && !from.equals(stands), "application-not-in-state");
        refuse(grants && closed(c.year()), "budget-year-closed");
        refuse(withBudget, "ordinary-decided-with-budget");
        refuse(granted > c.amount(), "granted-more-than-applied");
        effects.add(() -> standing.put(name, is("grant-letter") ? stands : b.has("outcome") ? "dismissal" : r.what()));
        effects.add(() -> c.whoTook(r.what()).add(r.actor()));
        if (is("approval", "appeal-decision", "deferral") || is("rejection") && !c.ordinary()) {
            authority(c);
        }
        if (grants) {
            pay(name, c, granted);
        }
    }

    /** Whoever decides for good did not take part in the case before, but for what the leader decides alone. */
    private void authority(Case c) {
        refuse(registers.limits.isEmpty(), "no-rule-in-force");
        registers.limits.stream().filter(l -> l.below(c.amount())).limit(1).forEach(limit -> {
            boolean apart = !is("deferral") && !limit.text("authority").equals("PROGRAMME_LEADER");
            boolean missing =
                    limit.is("recommendation") && c.whoTook("recommendation").isEmpty();
            refuse(!decidedBy(limit.text("authority")), "wrong-authority");
            refuse(apart && c.whoTook("case-work").contains(r.actor()), "decider-prepared-case");
            refuse(apart && c.whoTook("recommendation").contains(r.actor()), "decider-recommended-case");
            refuse(!is("deferral") && missing, "recommendation-missing");
        });
    }

    /** The secretary records whose decision it is, the board's where nobody is named; others decide as themselves. */
    private boolean decidedBy(String needed) {
        String others = r.roles().contains("board-chair") ? "BOARD_CHAIR" : "PROGRAMME_LEADER";
        String own = r.roles().contains("board-secretary") ? BOARD : others;
        String stated = b.texts("authority").findFirst().orElse(own);
        return needed.equals(stated) && (own.equals(BOARD) || own.equals(stated));
    }

    private boolean known(List<String> names) {
        refuse(!cases.keySet().containsAll(names), "unknown-funding-application");
        return cases.keySet().containsAll(names);
    }

    /** The labels of a line: its own, and every one that was ever booked on it. */
    Set<String> labels(int y, String code, Line line) {
        Set<String> labels = new TreeSet<>(Set.of(line.label));
        ledger.below("line/" + y + "/" + code).forEach(a -> labels.add(a.split("/")[3]));
        return labels;
    }

    private Line line(Case c) {
        return lines.get(c.year()).get(c.line());
    }

    Map<String, Long> figures(String account) {
        return spent.getOrDefault(account, new TreeMap<>());
    }

    boolean open(String name) {
        return Case.OPEN.contains(standing.get(name));
    }

    boolean inForce(int y) {
        return Set.of("opening", "adoption").contains(years.getOrDefault(y, ""));
    }

    boolean closed(int y) {
        return ledger.ended.containsKey(y);
    }

    private boolean closed(Line line) {
        return Set.of("REALISATION", "STOPPED").contains(registers.projects.getOrDefault(line.project, ""));
    }

    private static List<String> sources(String label) {
        return List.of(label.split("\\+"));
    }
}
