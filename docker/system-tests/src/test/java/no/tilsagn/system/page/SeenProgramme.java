package no.tilsagn.system.page;

import java.net.URI;
import java.util.Map;
import no.tilsagn.system.stack.Answer;
import no.tilsagn.system.stack.Api;
import tools.jackson.databind.json.JsonMapper;

/** A programme of one project whose phase is not stated, until the board registers it. */
record SeenProgramme(Api api, URI service, String id) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ON = "\"effectiveOn\": \"2025-01-01\"";
    private static final String DECIDED =
            ON + ", \"decision\": {\"reference\": \"2025/1\", \"decidedOn\": \"2025-01-01\"}";

    /** @return id of the project */
    String establish() {
        command("board-secretary", "", "establish", """
                {"name": "Sett", "fundSources": [{"code": "OS", "name": "Oslo sør", "lastYear": 2099}], %s}""".formatted(DECIDED));
        return command("programme-office", "/projects", "project", """
                        {"number": "2021-37", "name": "Ung i jobb", "aliases": [], "youth": true, "startMonth": null,
                         "endMonth": null, "owners": ["Nav Grorud"],
                         "accountingNumber": {"state": "MISSING", "number": null}, "buildsOn": [],
                         "openingPhase": null, "budgetOnly": false, "description": null, %s}""".formatted(ON))
                .text("id");
    }

    /** @return position of the event */
    long registerExecution(String project) {
        return command("board-secretary", "/projects/" + project + "/phase-registration", "phase", """
                        {"phase": "EXECUTION", %s}""".formatted(
                                DECIDED))
                .number("position");
    }

    private Answer command(String role, String path, String key, String body) {
        Answer answer = api.post(service, role, "/programmes/" + id + path, key, "*", JSON.readValue(body, Map.class));
        if (answer.status() >= 300) {
            throw new AssertionError(path + " answers " + answer);
        }
        return answer;
    }
}
