package no.tilsagn.system.page;

import java.net.URI;
import java.util.Map;
import no.tilsagn.rating.Criterion;
import no.tilsagn.rating.Rating;
import no.tilsagn.rating.RatingColour;
import no.tilsagn.system.stack.Answer;
import no.tilsagn.system.stack.Api;
import tools.jackson.databind.json.JsonMapper;

/** A programme of projects whose phase is not stated, until the board registers it. All of it is made up. */
record SeenProgramme(Api api, URI service, String id) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ON = "\"effectiveOn\": \"2025-01-01\"";
    private static final String DECIDED =
            ON + ", \"decision\": {\"reference\": \"2025/1\", \"decidedOn\": \"2025-01-01\"}";

    void establish() {
        command("board-secretary", "", "establish", """
                {"name": "Sett", "fundSources": [{"code": "OS", "name": "Oslo sør", "lastYear": 2099}], %s}""".formatted(DECIDED));
    }

    /** @return id of the project */
    String project(String number, String name) {
        return command("programme-office", "/projects", "project-" + number, """
                        {"number": "%s", "name": "%s", "aliases": [], "youth": true, "startMonth": null,
                         "endMonth": null, "owners": ["Nav Grorud"],
                         "accountingNumber": {"state": "MISSING", "number": null}, "buildsOn": [],
                         "openingPhase": null, "budgetOnly": false, "description": null, %s}""".formatted(number, name, ON))
                .text("id");
    }

    /** @return position of the event */
    long registerExecution(String project) {
        return command("board-secretary", "/projects/" + project + "/phase-registration", "phase", """
                        {"phase": "EXECUTION", %s}""".formatted(
                                DECIDED))
                .number("position");
    }

    /**
     * Rates a project.
     *
     * @return position of the event
     */
    long rate(String project, String day, Map<Criterion, RatingColour> colours, boolean toBeClosedWithQuality) {
        return command("programme-office", "/ratings", "rating-" + project + "-" + day, """
                        {"project": "%s", "colours": %s, "toBeClosedWithQuality": %s, "ratedOn": "%s"}""".formatted(
                                project,
                                JSON.writeValueAsString(Rating.of(colours, toBeClosedWithQuality)
                                        .colours()),
                                toBeClosedWithQuality,
                                day))
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
