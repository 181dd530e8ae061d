package no.tilsagn.commandservice.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the guide says of the board's meetings and votes: every rule that stands against a request. */
final class BoardModel {

    /** What a case has to be about for a decision of a year to name it. */
    private static final Map<String, String> OF_YEARS = Map.of(
            "adoption", "ACTION_PROGRAMME",
            "splits", "SPLIT",
            "reallocations", "REALLOCATION",
            "returns", "YEAR_END",
            "closing", "YEAR_END");
    /** What the board has to have decided about an application for a decision to name it. */
    private static final Map<String, String> OF_APPLICATIONS =
            Map.of("approval", "ADOPTED", "rejection", "REJECTED", "deferral", "DEFERRED");

    private static final Set<String> OF_PROJECTS =
            Set.of("phase-registration", "gate-decisions", "early-closure", "merger", "phase-decision-corrections");

    private final ProgrammeModel programme;
    private final PhaseModel phases;
    private final Map<String, Json> seats = new TreeMap<>();
    private final Map<String, Meeting> meetings = new TreeMap<>();

    private Set<String> against = new HashSet<>();

    /** A meeting: by number its cases, who is there, and whether it is called off or over. */
    static final class Meeting {
        final String heldOn;
        final Map<String, Case> cases = new TreeMap<>();
        List<String> present;
        boolean calledOff;
        boolean over;

        Meeting(String heldOn) {
            this.heldOn = heldOn;
        }
    }

    /** A case: what it is about, who is recused, and what became of it. */
    static final class Case {
        final String kind;
        final String subject;
        final Set<String> recused = new HashSet<>();
        String outcome;

        Case(Json matter) {
            kind = matter.text("kind");
            subject = matter.text("subject");
        }
    }

    BoardModel(ProgrammeModel programme, PhaseModel phases) {
        this.programme = programme;
        this.phases = phases;
    }

    Map<String, Meeting> meetings() {
        return meetings;
    }

    /** The code of the first meeting that is, or is not, called off. */
    Optional<String> meeting(boolean calledOff) {
        return meetings.keySet().stream()
                .filter(code -> meetings.get(code).calledOff == calledOff)
                .findFirst();
    }

    Set<String> seats() {
        return seats.keySet();
    }

    Set<String> ended() {
        Set<String> ended = new TreeSet<>(seats.keySet());
        ended.removeIf(seat -> seats.get(seat).text("endsOn") == null);
        return ended;
    }

    /** The rule on how the board decides; empty where there is none. */
    Json procedure() {
        return programme.known("rule/board-procedure");
    }

    /** The rules that stand against a request. */
    Set<String> answer(Request r) {
        against = new HashSet<>();
        if (r.path().startsWith("/board-seats")) {
            ofSeat(r);
        } else if (r.path().startsWith("/board-meetings")) {
            ofMeeting(r, r.is("board-meetings") ? null : meetings.get(r.subject()));
        } else if (r.body().has("decision")) {
            ofDecision(r, r.body().row("decision"));
        }
        return against;
    }

    private void ofSeat(Request r) {
        Json seat = seats.get(r.is("end") ? r.subject() : r.body().text("code"));
        refuse(r.is("end") && seat == null, "unknown-register-entry");
        refuse(r.is("end") && seat != null && seat.text("endsOn") != null, "seat-already-ended");
        refuse(r.is("board-seats") && seat != null, "register-code-taken");
        boolean chair = r.is("board-seats") && r.body().says("kind", "CHAIR");
        refuse(chair && seats.values().stream().anyMatch(other -> overlaps(other, r)), "second-chair");
    }

    private static boolean overlaps(Json other, Request r) {
        return other.says("kind", "CHAIR")
                && (other.text("endsOn") == null
                        || other.text("endsOn").compareTo(r.body().text("effectiveOn")) > 0);
    }

    private void ofMeeting(Request r, Meeting meeting) {
        Json matter = r.body().row("matter");
        String subject = matter.text("subject");
        refuse(r.is("board-meetings") && meetings.containsKey(r.body().text("code")), "register-code-taken");
        refuse(matter.says("kind", "PHASE_TRANSITION") && !phases.numbers().contains(subject), "unknown-project");
        boolean application = programme.known.containsKey("application/" + subject);
        refuse(matter.says("kind", "FUNDING_APPLICATION") && !application, "unknown-funding-application");
        refuse(!r.is("board-meetings") && meeting == null, "unknown-register-entry");
        if (meeting != null) {
            List<String> named = named(r.body());
            refuse(meeting.calledOff, "meeting-called-off");
            refuse(meeting.over, "meeting-over");
            refuse(r.is("agenda") && meeting.cases.containsKey(r.body().text("number")), "case-number-taken");
            refuse(Set.copyOf(named).size() < named.size(), "named-twice");
            boolean ofTheDay = r.is("attendance", "decision");
            refuse(ofTheDay && !r.body().says("effectiveOn", meeting.heldOn), "not-the-meetings-day");
            refuse(named.stream().anyMatch(seat -> !inOffice(seat, meeting.heldOn)), "seat-not-in-office");
            boolean undecided = meeting.cases.values().stream().anyMatch(c -> c.outcome == null);
            refuse(r.is("minutes") && undecided, "cases-undecided");
            boolean decided = meeting.cases.values().stream().anyMatch(c -> c.outcome != null);
            refuse(r.is("cancellation") && decided, "meeting-has-decided");
            if (r.is("recusals", "decision")) {
                ofCase(r, meeting, meeting.cases.get(r.path().split("/")[4]), named);
            }
        }
    }

    private static List<String> named(Json b) {
        return Stream.of(
                        b.list("present"),
                        b.list("inFavour"),
                        b.list("against"),
                        b.texts("seat").toList())
                .flatMap(List::stream)
                .toList();
    }

    private void ofCase(Request r, Meeting meeting, Case about, List<String> named) {
        refuse(procedure().fields().isEmpty(), "no-rule-in-force");
        refuse(about == null, "case-not-on-agenda");
        refuse(about != null && about.outcome != null, "case-already-decided");
        Set<String> recused = about == null ? Set.of() : about.recused;
        refuse(named.stream().anyMatch(recused::contains), "seat-recused");
        if (r.is("decision")) {
            List<String> there = meeting.present == null ? List.of() : meeting.present;
            refuse(meeting.present == null, "attendance-missing");
            refuse(named.stream().anyMatch(seat -> !votes(seat, meeting)), "seat-without-vote");
            refuse(named.stream().anyMatch(seat -> !there.contains(seat)), "seat-absent");
            long voting =
                    seats.keySet().stream().filter(seat -> votes(seat, meeting)).count();
            long count = there.stream().filter(seat -> votes(seat, meeting)).count();
            refuse(count < share("quorum") * voting, "no-quorum");
            boolean carried = carried(r.body(), there, recused, meeting.heldOn);
            refuse(carried == r.body().says("outcome", "REJECTED"), "votes-do-not-carry");
        }
    }

    /** More than the majority in favour; of as many on both sides the one that whoever presides is on. */
    private boolean carried(Json b, List<String> there, Set<String> recused, String day) {
        int yes = b.list("inFavour").size();
        int no = b.list("against").size();
        String presides = Stream.of("CHAIR", "DEPUTY_CHAIR")
                .flatMap(kind -> seats.keySet().stream()
                        .filter(seat -> seats.get(seat).says("kind", kind))
                        .filter(seat -> there.contains(seat) && !recused.contains(seat) && inOffice(seat, day))
                        .sorted(Comparator.comparing(seat -> seats.get(seat).number("place"))))
                .findFirst()
                .orElse("");
        return yes == no
                ? procedure().is("chairDecidesTie") && b.list("inFavour").contains(presides)
                : yes > share("majority") * (yes + no);
    }

    private double share(String which) {
        Json share = procedure().row(which);
        return share.fields().isEmpty() ? 0 : share.amount("parts") / (double) share.amount("of");
    }

    private boolean inOffice(String seat, String day) {
        Json known = seats.getOrDefault(seat, Json.of("effectiveOn", "9999"));
        String end = known.text("endsOn");
        return known.text("effectiveOn").compareTo(day) <= 0 && (end == null || end.compareTo(day) > 0);
    }

    private boolean votes(String seat, Meeting meeting) {
        return inOffice(seat, meeting.heldOn) && seats.get(seat).is("voting");
    }

    /** A decision of the board is what the case says that it names. */
    private void ofDecision(Request r, Json decision) {
        List<String> needed = needed(r);
        String[] named = decision.text("reference").split("/");
        Meeting meeting = named.length == 2 ? meetings.get(named[0]) : null;
        Case about = meeting == null ? null : meeting.cases.get(named[1]);
        boolean boards = !needed.isEmpty();
        refuse(boards && meeting == null && procedure().is("casesRequired"), "board-case-missing");
        refuse(boards && meeting != null && meeting.calledOff, "case-of-meeting-called-off");
        refuse(boards && meeting != null && about == null, "board-case-unknown");
        if (boards && about != null) {
            refuse(!List.of(about.kind, about.subject).equals(needed.subList(0, 2)), "case-of-other-matter");
            refuse(!needed.get(2).equals(about.outcome), "case-decided-otherwise");
            refuse(!decision.says("decidedOn", meeting.heldOn), "case-decided-on-other-day");
        }
    }

    /** Kind, subject and outcome of the case that a request would carry out; nothing where it is none of the board's. */
    List<String> needed(Request r) {
        if (OF_PROJECTS.contains(r.what()) && phases.projects().contains(r.subject())) {
            return List.of("PHASE_TRANSITION", phases.number(r.subject()), "ADOPTED");
        }
        boolean secretarys = r.roles().equals(Set.of("board-secretary"));
        if (OF_YEARS.containsKey(r.what()) && (secretarys || !r.is("reallocations"))) {
            return List.of(OF_YEARS.get(r.what()), String.valueOf(r.year()), "ADOPTED");
        }
        if (!secretarys
                || !r.path().startsWith("/funding-applications/")
                || r.body().says("authority", "PROGRAMME_LEADER", "BOARD_CHAIR")) {
            return List.of();
        }
        String appeal = r.body().says("outcome", "UPHELD") ? "ADOPTED" : "REJECTED";
        String outcome = r.is("appeal-decision") ? appeal : OF_APPLICATIONS.get(r.what());
        return outcome == null ? List.of() : List.of("FUNDING_APPLICATION", r.subject(), outcome);
    }

    /** To be told of every request that was accepted. */
    void accepted(Request r) {
        Json b = r.body();
        Meeting meeting = r.path().startsWith("/board-meetings/") ? meetings.get(r.subject()) : null;
        switch (r.what()) {
            case "board-seats" -> seats.put(b.text("code"), b.and("place", seats.size()));
            case "end" -> seats.put(r.subject(), seats.get(r.subject()).and("endsOn", b.text("endsOn")));
            case "board-meetings" -> meetings.put(b.text("code"), new Meeting(b.text("heldOn")));
            case "agenda" -> meeting.cases.put(b.text("number"), new Case(b.row("matter")));
            case "attendance" -> meeting.present = new ArrayList<>(b.list("present"));
            case "recusals" -> meeting.cases.get(r.path().split("/")[4]).recused.add(b.text("seat"));
            case "decision" -> meeting.cases.get(r.path().split("/")[4]).outcome = b.text("outcome");
            case "cancellation" -> meeting.calledOff = true;
            case "minutes" -> meeting.over = true;
            default -> {}
        }
    }

    private void refuse(boolean stands, String code) {
        against.addAll(stands ? Set.of(code) : Set.of());
    }
}
