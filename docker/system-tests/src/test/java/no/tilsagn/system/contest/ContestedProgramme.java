package no.tilsagn.system.contest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.tilsagn.system.stack.Api;
import tools.jackson.databind.json.JsonMapper;

/** A small programme with one frame, a project per line, and more applied for than the frame holds. */
final class ContestedProgramme {

    static final int YEAR = 2025;
    static final String LABEL = "GDS";
    static final long AMOUNT = 100_000;
    static final String DAY = "2025-02-01";

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> NUMBERS = List.of("P-1", "P-2", "P-3");
    private static final String DECIDED = """
            "effectiveOn": "2025-02-01", "decision": {"reference": "2025/17", "decidedOn": "2025-02-01"}""";

    private final Api api;
    private final URI service;
    private final String programme;
    private final List<String> projects = new ArrayList<>();
    private final List<String> applications = new ArrayList<>();

    ContestedProgramme(Api api, URI service, String programme) {
        this.api = api;
        this.service = service;
        this.programme = programme;
    }

    /** Sets it up, with applications of {@link #AMOUNT} each, spread over the lines. */
    void create(long frame, int applied) {
        create("board-secretary", "", "establish", """
                {"name": "Contested", "fundSources": [{"code": "GDS", "name": "Groruddalen", "lastYear": 2026}], %s}""".formatted(DECIDED));
        create("board-secretary", "/rules/authority-limits", "limits", """
                {"validFrom": "2018-01-01", "validTo": null, "content": {"kind": "AUTHORITY_LIMITS", "limits": [
                  {"authority": "STRATEGIC_BOARD", "below": null, "recommendation": false}]}, %s}""".formatted(DECIDED));
        NUMBERS.forEach(number -> projects.add(create("programme-office", "/projects", number, project(number))));
        create("programme-office", "/budget-years", "year", budgetYear());
        change("/budget-years/2025/frames", "frame", frame(frame));
        change("/budget-years/2025/adoption", "adoption", adoption());
        for (int i = 0; i < applied; i++) {
            String line = NUMBERS.get(i % NUMBERS.size());
            applications.add(create("project-owner", "/funding-applications", "apply-" + i, application(line)));
        }
    }

    String root() {
        return "/programmes/" + programme;
    }

    List<String> projects() {
        return projects;
    }

    List<String> applications() {
        return applications;
    }

    static Map<String, Object> frame(long amount) {
        return json("""
                {"label": ["GDS"], "amount": %d, %s}""".formatted(amount, DECIDED));
    }

    static Map<String, Object> approval() {
        return json("{" + DECIDED + "}");
    }

    static Map<String, Object> withdrawal() {
        return json("""
                {"reason": null, "effectiveOn": "2025-02-01"}""");
    }

    static Map<String, Object> gateDecision(String gate) {
        return json("""
                {"gate": "%s", "outcome": "GO", %s}""".formatted(gate, DECIDED));
    }

    private String create(String role, String path, String key, String body) {
        return api.post(service, role, root() + path, key, json(body))
                .expect(201)
                .text("id");
    }

    private void change(String path, String key, Map<String, Object> body) {
        api.post(service, "board-secretary", root() + path, key, body).expect(200);
    }

    private static String project(String number) {
        return """
                {"number": "%1$s", "name": "Project %1$s", "aliases": [], "youth": false, "startMonth": null,
                 "endMonth": null, "owners": ["Nav Grorud"], "accountingNumber": {"state": "MISSING"}, "buildsOn": [],
                 "openingPhase": "IDEA", "budgetOnly": false, "description": null, "effectiveOn": "2025-02-01"}""".formatted(number);
    }

    private static String budgetYear() {
        List<String> lines =
                NUMBERS.stream().map(number -> """
                {"line": "%1$s", "block": "PROJECTS", "name": "Project %1$s", "project": "%1$s", "focusArea": null,
                 "recipient": "Nav Grorud", "label": ["GDS"], "noMoreApplications": false, "specification": []}""".formatted(number)).toList();
        return """
                {"year": 2025, "groups": [], "blocks": [{"code": "PROJECTS", "name": "Projects", "group": null}],
                 "lines": %s, "effectiveOn": "2025-02-01"}""".formatted(lines);
    }

    private static Map<String, Object> adoption() {
        List<String> lines =
                NUMBERS.stream().map(number -> """
                {"line": "%s", "carryOver": 0, "applied": 0}""".formatted(number)).toList();
        return json("""
                {"lines": %s, "applications": [], %s}""".formatted(lines, DECIDED));
    }

    private static String application(String line) {
        return """
                {"year": 2025, "line": "%s", "label": ["GDS"], "amount": %d, "kind": "SUPPLEMENTARY",
                 "recipient": "Nav Grorud", "purpose": null, "effectiveOn": "2025-02-01"}""".formatted(line, AMOUNT);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(String text) {
        return JSON.readValue(text, Map.class);
    }
}
