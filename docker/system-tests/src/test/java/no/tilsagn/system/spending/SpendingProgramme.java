package no.tilsagn.system.spending;

import java.net.URI;
import java.util.Map;
import no.tilsagn.system.stack.Answer;
import no.tilsagn.system.stack.Api;
import tools.jackson.databind.json.JsonMapper;

/** A programme of one project and one line without, whose year 2025 opens with a register. */
record SpendingProgramme(Api api, URI service, String id) {

    static final String REPORTER = "programme-office+project-owner";

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ON = "\"effectiveOn\": \"2025-01-01\"";
    private static final String DECIDED =
            ON + ", \"decision\": {\"reference\": \"2025/1\", \"decidedOn\": \"2025-01-01\"}";

    void establish() {
        command("board-secretary", "", "establish", """
                {"name": "Spent", "fundSources": [
                  {"code": "GDS", "name": "Groruddalen", "lastYear": 2099},
                  {"code": "OS", "name": "Oslo sør", "lastYear": 2099}], %s}""".formatted(DECIDED));
        command("programme-office", "/projects", "project", """
                {"number": "2021-37", "name": "Ung i jobb", "aliases": [], "youth": true, "startMonth": null,
                 "endMonth": null, "owners": ["Nav Grorud"],
                 "accountingNumber": {"state": "NUMBER", "number": "30151703"}, "buildsOn": [],
                 "openingPhase": "EXECUTION", "budgetOnly": false, "description": null, %s}""".formatted(ON));
        command("programme-office", "/budget-years", "year", """
                {"year": 2025, "groups": [], "blocks": [{"code": "ALL", "name": "All", "group": null}],
                 "lines": [%s, %s], %s}""".formatted(
                        line("2021-37", "\"2021-37\"", "\"OS\""), line("T01", "null", "\"GDS\", \"OS\""), ON));
        command("board-secretary", "/budget-years/2025/opening", "opening", """
                {"lines": [{"line": "2021-37", "label": ["OS"], "amount": 9000},
                           {"line": "T01", "label": ["GDS", "OS"], "amount": 5000}], %s}""".formatted(DECIDED));
    }

    /** The table as it is to be filled in, when everything up to a position is in it. */
    String sheet(String tertial, long position) {
        return api.text("%s/budget-years/2025/spending.csv?tertial=%s&after=%d".formatted(root(), tertial, position));
    }

    Answer load(String tertial, String key, String table) {
        return api.postCsv(service, REPORTER, root() + "/budget-years/2025/spending-reports/" + tertial, key, table);
    }

    private void command(String role, String path, String key, String body) {
        Answer answer = api.post(service, role, root() + path, key, JSON.readValue(body, Map.class));
        if (answer.status() >= 300) {
            throw new AssertionError(path + " answers " + answer);
        }
    }

    private String root() {
        return "/programmes/" + id;
    }

    private static String line(String code, String project, String label) {
        return """
                {"line": "%s", "block": "ALL", "name": "Line", "project": %s, "focusArea": null,
                 "recipient": "Nav Grorud", "label": [%s], "noMoreApplications": false, "specification": []}""".formatted(code, project, label);
    }
}
