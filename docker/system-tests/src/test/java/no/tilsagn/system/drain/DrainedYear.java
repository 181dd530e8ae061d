package no.tilsagn.system.drain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A budget year with one frame and two lines, all of one label, and applications for far more than the frame holds. */
record DrainedYear(int year, List<Application> applications) {

    static final List<String> LINES = List.of("T01", "T02");

    private static final JsonMapper JSON = new JsonMapper();
    private static final String LABEL = "GDS+OS";
    private static final long FRAME = 1_500_000;
    private static final long OPENING = 1_050_000;
    private static final int APPLICATIONS = 8;

    /** From here on the board decides. */
    private static final long LEAST = 300_000;

    static DrainedYear open(DrainedProgramme programme, int year, Random random) {
        String on = "\"effectiveOn\": \"%d-02-01\"".formatted(year);
        programme.create("programme-office", "/budget-years", "open-" + year, """
                {"year": %d, "groups": [], "blocks": [{"code": "SERVICE_DEVELOPERS", "name": "Developers", "group": null}],
                 "lines": [%s], %s}""".formatted(
                year, String.join(", ", LINES.stream().map(DrainedYear::line).toList()), on));
        DrainedYear drained = new DrainedYear(year, new ArrayList<>());
        programme.change(drained.path("/frames"), "frame-" + year, drained.decided("""
                "label": ["GDS", "OS"], "amount": %d""".formatted(FRAME)));
        programme.change(drained.path("/adoption"), "adopt-" + year, drained.decided("""
                "applications": [], "lines": [
                  {"line": "T01", "carryOver": %1$d, "applied": 0}, {"line": "T02", "carryOver": %1$d, "applied": 0}]""".formatted(OPENING)));
        for (int i = 0; i < APPLICATIONS; i++) {
            String line = LINES.get(i % LINES.size());
            long amount = LEAST + 10_000L * random.nextInt(16);
            String id = programme.create(
                    "programme-office", "/funding-applications", "apply-%d-%d".formatted(year, i), """
                {"year": %d, "line": "%s", "label": ["GDS", "OS"], "amount": %d, "kind": "SUPPLEMENTARY",
                 "recipient": "Nav Grorud", "purpose": null, %s}""".formatted(
                                    year, line, amount, on));
            drained.applications.add(new Application(id, amount, drained.frame(), drained.account(line)));
        }
        return drained;
    }

    /** What each line holds at first. */
    Map<String, Long> opening() {
        return LINES.stream().collect(Collectors.toMap(this::account, line -> OPENING));
    }

    String path(String command) {
        return "/budget-years/" + year + command;
    }

    String frame() {
        return "frame/%d/%s".formatted(year, LABEL);
    }

    String account(String line) {
        return account(line, LABEL);
    }

    String account(String line, String label) {
        return "line/%d/%s/%s".formatted(year, line, label);
    }

    String returned() {
        return "returned/%d/%s".formatted(year, LABEL);
    }

    /** A body of these fields with a day and a decision. */
    Map<String, Object> decided(String fields) {
        return json("""
                {%s, "effectiveOn": "%2$d-02-01", "decision": {"reference": "%2$d/17", "decidedOn": "%2$d-02-01"}}""".formatted(fields, year));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> json(String text) {
        return JSON.readValue(text, Map.class);
    }

    private static String line(String code) {
        return """
                {"line": "%s", "block": "SERVICE_DEVELOPERS", "name": "Developer", "project": null, "focusArea": null,
                 "recipient": "Nav Grorud", "label": ["GDS", "OS"], "noMoreApplications": false, "specification": []}""".formatted(code);
    }
}
