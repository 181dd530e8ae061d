package no.tilsagn.commandservice.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Requests about the board's seats, meetings and votes, and those that carry out what it decided. */
final class BoardRequests {

    private static final List<String> CODES = List.of("C", "D", "1", "2", "3", "O");
    static final List<String> DAYS = List.of("2024-12-10", "2025-03-02");
    static final String SECRETARY = "board-secretary";

    private final Chance chance;
    private final ProgrammeModel programme;
    private final PhaseModel phases;
    private final BoardModel board;

    BoardRequests(Chance chance, ProgrammeModel programme, PhaseModel phases, BoardModel board) {
        this.chance = chance;
        this.programme = programme;
        this.phases = phases;
        this.board = board;
    }

    /** What takes the board from its seats to a case decided. */
    Draft onwards() {
        if (board.procedure().fields().isEmpty() && chance.in(50)) {
            return procedure();
        }
        if (board.seats().size() < 3 && chance.in(85)) {
            return seat(board.seats().isEmpty() ? "C" : chance.of(CODES));
        }
        if (board.meeting(false).isEmpty() && chance.in(90)) {
            return call();
        }
        if (chance.in(board.ended().isEmpty() ? 4 : 8)) {
            return end();
        }
        BoardModel.Meeting meeting = board.meetings().get(code());
        if (meeting == null || meeting.cases.isEmpty() && chance.in(80)) {
            return agenda();
        }
        if (chance.in(6)) {
            return cancellation();
        }
        return meeting.present == null && chance.in(75)
                ? attendance()
                : switch (chance.from(0, 9)) {
                    case 0 -> agenda();
                    case 1 -> recusal();
                    case 2 -> attendance();
                    case 3 -> anything();
                    case 4, 5, 6 -> carriedOut();
                    case 7 -> chance.in(30) ? minutes() : decision();
                    default -> decision();
                };
    }

    Draft anything() {
        return switch (chance.from(0, 9)) {
            case 0 -> seat(chance.of(CODES));
            case 1 -> end();
            case 2 -> call();
            case 3 -> agenda();
            case 4 -> attendance();
            case 5 -> recusal();
            case 6 -> minutes();
            case 7 -> chance.in(40) ? procedure() : of("/papers", Json.of("sentOn", "2024-12-01"));
            case 8 -> cancellation();
            default -> decision();
        };
    }

    /** A command that a case was decided for, if there is one. */
    private Draft carriedOut() {
        for (Map.Entry<String, BoardModel.Meeting> held : board.meetings().entrySet()) {
            for (Map.Entry<String, BoardModel.Case> each : held.getValue().cases.entrySet()) {
                BoardModel.Case about = each.getValue();
                if (about.outcome != null && chance.in(60)) {
                    String on = chance.in(40) ? held.getValue().heldOn : day();
                    Json decision = Json.of("reference", held.getKey() + "/" + each.getKey(), "decidedOn", on);
                    return command(about).with("decision", decision.fields());
                }
            }
        }
        return decision();
    }

    private Draft command(BoardModel.Case about) {
        if (about.kind.equals("FUNDING_APPLICATION")) {
            String step = Map.of("ADOPTED", "approval", "REJECTED", "rejection", "DEFERRED", "deferral")
                    .get(about.outcome);
            Json body = Json.of("effectiveOn", "2024-01-01");
            return Draft.of(
                    SECRETARY,
                    "/funding-applications/" + about.subject + "/" + step,
                    step.equals("approval") ? body : body.and("reason", "Styret avgjorde det."));
        }
        String project = phases.projects().stream()
                .filter(known -> phases.number(known).equals(about.subject))
                .findFirst()
                .orElse("@99");
        Json body = Json.of("effectiveOn", "2025-03-02");
        return phases.phase(project) == null
                ? Draft.of(SECRETARY, "/projects/" + project + "/phase-registration", body.and("phase", "CONCEPT"))
                : Draft.of(SECRETARY, "/projects/" + project + "/early-closure", body.and("cause", "Målet er nådd."));
    }

    private Draft procedure() {
        boolean half = chance.in(70);
        return RegisterRequests.rule(
                "board-procedure",
                Json.of(
                        "kind",
                        "BOARD_PROCEDURE",
                        "quorum",
                        Json.of("parts", 1, "of", chance.of(2, 3)),
                        "majority",
                        Json.of("parts", half ? 1 : 2, "of", half ? 2 : 3),
                        "chairDecidesTie",
                        half && chance.in(80),
                        "papersDaysBefore",
                        7,
                        "impartiality",
                        List.of(),
                        "casesRequired",
                        chance.in(25)));
    }

    private Draft seat(String code) {
        String kind = code.equals("C") || chance.in(10)
                ? "CHAIR"
                : code.equals("D") ? "DEPUTY_CHAIR" : code.equals("O") ? "OBSERVER" : "MEMBER";
        return Draft.of(
                SECRETARY,
                "/board-seats",
                decided("code", code)
                        .and(
                                "organisation",
                                "Nav",
                                "position",
                                "Direktør",
                                "kind",
                                kind,
                                "voting",
                                !kind.equals("OBSERVER"),
                                "effectiveOn",
                                chance.in(85) ? "2024-01-01" : day()));
    }

    private Draft call() {
        return Draft.of(
                SECRETARY,
                "/board-meetings",
                Json.of("code", chance.of("M1", "M2"), "form", "MEETING", "heldOn", day(), "calledOn", "2024-12-01"));
    }

    private Draft agenda() {
        List<String> applications = ProgrammeModel.below("application", programme.known).keySet().stream()
                .map(name -> name.substring("application/".length()))
                .toList();
        String kind = chance.of(
                "PHASE_TRANSITION", "PHASE_TRANSITION", "FUNDING_APPLICATION", "YEAR_END", "SPLIT", "REALLOCATION");
        String subject = switch (kind) {
            case "PHASE_TRANSITION" -> phases.numbers().isEmpty() || chance.in(10) ? "P9" : chance.of(phases.numbers());
            case "FUNDING_APPLICATION" -> applications.isEmpty() || chance.in(10) ? "@99" : chance.of(applications);
            default -> chance.of("2024", "2025");
        };
        return of(
                "/agenda",
                Json.of(
                        "number",
                        String.valueOf(chance.from(1, 4)),
                        "matter",
                        Json.of("kind", kind, "subject", subject),
                        "effectiveOn",
                        "2024-12-01"));
    }

    private Draft attendance() {
        return of("/attendance", Json.of("present", some(75), "effectiveOn", onTheDay()));
    }

    private Draft recusal() {
        return of(
                caseOf() + "/recusals",
                Json.of(
                        "seat",
                        chance.of(CODES),
                        "basis",
                        chance.of("DECLARED", "DECIDED"),
                        "reason",
                        "Mottaker.",
                        "effectiveOn",
                        "2024-12-10"));
    }

    private Draft decision() {
        List<String> voters = some(70);
        if (chance.in(80)) {
            voters.removeIf("O"::equals);
        }
        BoardModel.Meeting meeting = board.meetings().get(meeting());
        if (meeting != null && meeting.present != null && chance.in(80)) {
            voters.retainAll(meeting.present);
        }
        if (chance.in(4)) {
            voters.add(chance.of(CODES));
        }
        int yes = chance.from(voters.size() / 2, voters.size());
        String outcome =
                yes * 2 >= voters.size() ? chance.of("ADOPTED", "ADOPTED", "REJECTED", "DEFERRED") : "REJECTED";
        return of(
                caseOf() + "/decision",
                Json.of(
                        "outcome",
                        outcome,
                        "inFavour",
                        List.copyOf(voters.subList(0, yes)),
                        "against",
                        List.copyOf(voters.subList(yes, voters.size())),
                        "effectiveOn",
                        onTheDay()));
    }

    private Draft minutes() {
        return of("/minutes", Json.of("minutes", "M 4", "approvedOn", "2025-06-01"));
    }

    private Draft cancellation() {
        return of("/cancellation", Json.of("cause", chance.of("TOO_FEW_SEATS", "OTHER"), "calledOffOn", day()));
    }

    private Draft end() {
        String seat = board.ended().isEmpty() || chance.in(30) ? chance.of(seats()) : chance.of(board.ended());
        return Draft.of(
                SECRETARY,
                "/board-seats/" + seat + "/end",
                Json.of("endsOn", day(), "decision", RegisterRequests.DECISION));
    }

    private List<String> seats() {
        return board.seats().isEmpty() || chance.in(3) ? CODES : List.copyOf(board.seats());
    }

    private List<String> some(int percent) {
        return new ArrayList<>(
                seats().stream().filter(seat -> chance.in(percent)).toList());
    }

    private String caseOf() {
        BoardModel.Meeting meeting = board.meetings().get(meeting());
        boolean any = meeting == null || meeting.cases.isEmpty() || chance.in(8);
        return "/cases/" + (any ? String.valueOf(chance.from(1, 4)) : chance.of(meeting.cases.keySet()));
    }

    private String onTheDay() {
        BoardModel.Meeting meeting = board.meetings().get(meeting());
        return meeting == null || chance.in(5) ? day() : meeting.heldOn;
    }

    private String meeting() {
        return board.meeting(false).or(() -> board.meeting(true)).orElse("M1");
    }

    private String code() {
        return chance.in(5) ? "M2" : chance.in(10) ? board.meeting(true).orElse("M1") : meeting();
    }

    private Draft of(String what, Json body) {
        return Draft.of(SECRETARY, "/board-meetings/" + code() + what, body);
    }

    private static Json decided(Object... fields) {
        return RegisterRequests.decided(fields);
    }

    private String day() {
        return chance.of(DAYS);
    }
}
