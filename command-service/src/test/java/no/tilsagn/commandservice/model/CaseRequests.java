package no.tilsagn.commandservice.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Requests about funding applications and the steps of their cases. */
final class CaseRequests {

    private static final Map<String, String> ROLES = Map.of(
            "PROGRAMME_LEADER", "programme-leader", "BOARD_CHAIR", "board-chair", "STRATEGIC_BOARD", "board-secretary");

    private final Chance chance;
    private final ProgrammeModel model;
    private final Aim aim;

    CaseRequests(Chance chance, ProgrammeModel model, Aim aim) {
        this.chance = chance;
        this.model = model;
        this.aim = aim;
    }

    Draft application(int y, String kind) {
        String line = chance.of(aim.known(y));
        String plan = aim.plan(y, line);
        String label = chance.in(80) ? plan : chance.of(plan.split("\\+")[0], chance.of(Aim.LABELS));
        Json body = Json.written("""
                {'year':%1$d,'line':'%2$s','amount':%3$d,'kind':'%4$s','recipient':'Nav','effectiveOn':'%1$d-01-01'}""", y, line, chance.of(chance.from(1, 400), 49, 50, 149, 150), kind)
                .and("label", Aim.sources(label));
        return Draft.of(aim.reporters(y, List.of(body)), "/funding-applications", body);
    }

    /** A supplementary application that waits for its decision in a year whose lines hold money. */
    Optional<Json> waiting() {
        return aim.cases().entrySet().stream()
                .filter(entry -> aim.open(entry.getKey())
                        && !entry.getValue().text("kind").equals("ORDINARY"))
                .map(Map.Entry::getValue)
                .filter(c -> !model.closed(c.number("year")))
                .findFirst();
    }

    /** A step of a case: mostly one that may be taken. */
    Draft step() {
        String name = aCase();
        String stands = chance.in(70) ? aim.did(name) : "";
        if (stands.equals("rejection")) {
            return reported(name, "appeal");
        }
        if (stands.equals("appeal")) {
            return appealDecision(name);
        }
        if (stands.equals("approval")) {
            return letter(name);
        }
        if (stands.equals("funding-applications") && chance.in(40)) {
            return caseWork(name);
        }
        if (stands.equals("case-work") && chance.in(60)) {
            return recommendation(name);
        }
        return switch (chance.from(0, 19)) {
            case 0, 1 -> caseWork(name);
            case 2, 3 -> recommendation(name);
            case 4, 5, 6 -> decided(name, "deferral", RegisterRequests.decided("reason", null));
            case 7, 8, 9 -> decided(name, "rejection", RegisterRequests.decided("reason", "Random"));
            case 10 -> reported(name, "withdrawal");
            case 11 -> chance.in(50) ? reported(name, "appeal") : appealDecision(name);
            case 12 -> letter(name);
            default -> decided(name, "approval", RegisterRequests.decided(granted(name)));
        };
    }

    /** One that is not decided, or not for good; now and then another, or none. */
    private String aCase() {
        List<String> open = standing(aim::open);
        List<String> contested = standing(name -> List.of("rejection", "appeal").contains(aim.did(name)));
        if (aim.cases().isEmpty() || chance.in(4)) {
            return "@99";
        }
        if (!contested.isEmpty() && chance.in(50)) {
            return chance.of(contested);
        }
        return open.isEmpty() || chance.in(15) ? chance.of(aim.cases().keySet()) : chance.of(open);
    }

    private List<String> standing(Predicate<String> where) {
        return aim.cases().keySet().stream().filter(where).toList();
    }

    private Draft caseWork(String name) {
        Json body = Json.of("caseReference", "2024/1", "assessment", null, "effectiveOn", "2024-01-01");
        return inPerson(Draft.of(chance.of("programme-office", "programme-leader"), path(name, "case-work"), body));
    }

    private Draft recommendation(String name) {
        Json advice = chance.in(30)
                ? RegisterRequests.decided("recommendation", "REJECTION", "amount", null)
                : RegisterRequests.decided("recommendation", "GRANT", "amount", chance.about(amount(name)));
        return inPerson(Draft.of("owner-group", path(name, "recommendation"), advice));
    }

    private Draft reported(String name, String step) {
        Json body = Json.of("reason", "Random", "effectiveOn", "2024-01-01");
        Json c = aim.cases().get(name);
        Json line = c == null ? null : aim.lines(c.number("year")).get(c.text("line"));
        return Draft.of(aim.reporter(line, 15), path(name, step), body);
    }

    private Draft letter(String name) {
        Json body = Json.of("letter", "2024/1-7", "effectiveOn", "2024-01-01");
        return Draft.of("programme-office", path(name, "grant-letter"), body);
    }

    private Draft appealDecision(String name) {
        Json body = chance.in(60)
                ? RegisterRequests.decided(granted(name)).and("outcome", "UPHELD")
                : RegisterRequests.decided("outcome", "DISMISSED");
        return decided(name, "appeal-decision", body);
    }

    private Object[] granted(String name) {
        return chance.in(80) ? new Object[0] : new Object[] {"granted", chance.about(amount(name))};
    }

    /** By whoever the amount asks for, or recorded by the secretary for them; now and then by somebody else. */
    private Draft decided(String name, String step, Json body) {
        Draft draft = inPerson(Draft.of("board-secretary", path(name, step), body));
        String right = model.known("rule/authority-limits").rows("limits").stream()
                .filter(limit -> limit.below(amount(name)))
                .findFirst()
                .map(limit -> limit.text("authority"))
                .orElse("STRATEGIC_BOARD");
        return switch (chance.from(0, 9)) {
            case 0 -> draft.by(chance.of(ROLES.values().stream().sorted().toList()));
            case 1 -> draft.by(ROLES.get(right)).with("authority", chance.of("BOARD_CHAIR", "STRATEGIC_BOARD"));
            case 2, 3, 4 -> draft.by(ROLES.get(right));
            default -> draft.with("authority", right);
        };
    }

    /** Some take more than one part in a case. */
    private Draft inPerson(Draft draft) {
        return chance.in(50) ? draft.as("actor-of-many-parts") : draft;
    }

    private long amount(String name) {
        return aim.cases().getOrDefault(name, Json.of()).amount("amount", 1);
    }

    private static String path(String name, String step) {
        return "/funding-applications/" + name + "/" + step;
    }
}
