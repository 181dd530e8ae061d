package no.tilsagn.commandservice.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Requests about projects' phases and gates. */
final class PhaseRequests {

    private static final List<String> KINDS = List.of("RATIONALE", "PHASE_PLAN", "PROJECT_PROPOSAL");
    private static final List<String> LEADS = List.of("STUDY_LEAD", "PROJECT_LEAD");
    private static final List<String> PHASES =
            List.of("IDEA", "CONCEPT", "PLANNING", "EXECUTION", "CLOSING", "REALISATION");

    /** Somebody who prepares, recommends and decides. */
    private static final String MANY_ROLES = "actor-of-many-roles";

    private final Chance chance;
    private final ProgrammeModel programme;
    private final PhaseModel phases;
    /** In some programmes whoever decides prepares as well, in others recommends. */
    private final boolean alsoPrepares;

    private final boolean alsoRecommends;

    PhaseRequests(Chance chance, ProgrammeModel programme, PhaseModel phases) {
        this.chance = chance;
        this.programme = programme;
        this.phases = phases;
        alsoPrepares = chance.in(20);
        alsoRecommends = !alsoPrepares && chance.in(30);
    }

    /** What takes a programme's gates on. */
    Draft onwards() {
        if (programme.known("rule/gate-definitions").fields().isEmpty() && chance.in(60)) {
            return definitions();
        }
        return switch (chance.from(0, 11)) {
            case 0, 1, 2, 3 -> basis();
            case 4, 5, 6, 7 -> gate();
            case 8, 9 -> correction();
            default -> anything();
        };
    }

    Draft anything() {
        return switch (chance.from(0, 6)) {
            case 0 -> registration();
            case 1, 2 -> gate();
            case 5 -> correction();
            case 3 -> earlyClosure();
            case 4 -> merger();
            default -> chance.in(40) ? definitions() : basis();
        };
    }

    private Draft definitions() {
        List<Map<String, Object>> demands = new ArrayList<>();
        for (String gate : PhaseModel.GATES.keySet()) {
            if (chance.in(80)) {
                demands.add(Json.of(
                                "gate",
                                gate,
                                "outcomes",
                                chance.in(25) ? List.of("GO", "STOP") : List.of("GO"),
                                "evidence",
                                chance.in(30) ? chance.some(KINDS, 30) : List.of(),
                                "leads",
                                chance.in(25) ? chance.some(LEADS, 30) : List.of(),
                                "benefitsPlanReviewed",
                                chance.in(90))
                        .fields());
            }
        }
        return RegisterRequests.rule("gate-definitions", Json.of("kind", "GATE_DEFINITIONS", "demands", demands));
    }

    /** Something that a gate may need. */
    private Draft basis() {
        return alsoPrepares && chance.in(50) ? prepared().as(MANY_ROLES) : prepared();
    }

    private Draft prepared() {
        Json body = Json.of("effectiveOn", "2024-01-01");
        return switch (chance.from(0, 5)) {
            case 0 -> Draft.of(office(), of("leads"), body.and("lead", chance.of(LEADS), "actor", "actor-lead"));
            case 1 ->
                Draft.of(office(), of("benefits-plan-reviews"), body.and("reference", "M 2", "reviewedOn", earlier()));
            default ->
                Draft.of(
                        chance.of("programme-office", "programme-leader", "project-owner"),
                        of("evidence"),
                        body.and(
                                "kind",
                                chance.of(KINDS),
                                "reference",
                                "M 3",
                                "sha256",
                                "0".repeat(64),
                                "dated",
                                earlier(),
                                "signedBy",
                                List.of("PROJECT_OWNER")));
        };
    }

    private Draft gate() {
        String project = project();
        List<String> leading = PhaseModel.GATES.keySet().stream()
                .filter(gate -> PhaseModel.GATES.get(gate).getFirst().equals(phases.phase(project)))
                .toList();
        String gate = chance.of(leading.isEmpty() || chance.in(15) ? PhaseModel.GATES.keySet() : leading);
        String outcome = chance.of("GO", "GO", "GO", "GO", "STOP", "HOLD", "REWORK");
        Json body = Json.of("gate", gate, "outcome", outcome);
        Draft draft = chance.in(alsoRecommends ? 50 : 15)
                ? decision(project + "/gate-recommendations", body).by("owner-group")
                : decision(project + "/gate-decisions", body);
        return (alsoPrepares || alsoRecommends) && chance.in(60) ? draft.as(MANY_ROLES) : draft;
    }

    private Draft registration() {
        return decision(project() + "/phase-registration", Json.of("phase", chance.of(PHASES)));
    }

    private Draft earlyClosure() {
        return decision(project() + "/early-closure", Json.of("cause", "Målet er nådd."));
    }

    /** Of the latest decision, or of another, or of none. */
    private Draft correction() {
        List<String> decided = phases.projects().stream()
                .filter(project -> !phases.decisions(project).isEmpty())
                .toList();
        if (decided.isEmpty() && chance.in(80)) {
            return gate();
        }
        String project = decided.isEmpty() || chance.in(5) ? project() : chance.of(decided);
        List<Integer> made = phases.decisions(project);
        int corrects =
                made.isEmpty() || chance.in(10) ? chance.from(0, 9) : chance.in(40) ? made.getLast() : chance.of(made);
        return decision(
                project + "/phase-decision-corrections", Json.of("corrects", corrects, "reason", "Feil vedtak."));
    }

    private Draft merger() {
        List<String> numbers = List.copyOf(phases.numbers());
        String into = numbers.isEmpty() || chance.in(15) ? chance.of("P1", "P2", "P3") : chance.of(numbers);
        List<String> closed = phases.projects().stream()
                .filter(project -> PhaseModel.closed(phases.phase(project)))
                .toList();
        String project = closed.isEmpty() || chance.in(60) ? project() : chance.of(closed);
        return decision(project + "/merger", Json.of("successor", into));
    }

    private Draft decision(String path, Json body) {
        String on = chance.of("2024-12-10", "2025-03-01", "2025-03-01", "2025-06-01");
        return Draft.of(
                "board-secretary",
                "/projects/" + path,
                body.and("effectiveOn", on, "decision", Json.of("reference", "M 1", "decidedOn", on)));
    }

    private String earlier() {
        return chance.of("2024-12-09", "2024-12-10", "2025-03-01", "2025-03-02", "2025-06-02");
    }

    private String of(String what) {
        return "/projects/" + project() + "/" + what;
    }

    private String project() {
        return phases.projects().isEmpty() || chance.in(7) ? "@99" : chance.of(phases.projects());
    }

    private String office() {
        return chance.of("programme-office", "programme-leader");
    }
}
