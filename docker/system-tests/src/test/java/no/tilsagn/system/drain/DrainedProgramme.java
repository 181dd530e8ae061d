package no.tilsagn.system.drain;

import java.net.URI;
import java.util.Map;
import no.tilsagn.system.stack.Api;

/** A programme whose board decides from 300 000 kroner on, its chair below that. */
record DrainedProgramme(Api api, URI service, String id) {

    private static final String DECIDED = """
            "effectiveOn": "2025-01-01", "decision": {"reference": "2025/1", "decidedOn": "2025-01-01"}""";

    void establish() {
        create("board-secretary", "", "establish", """
                {"name": "Drained", "fundSources": [
                  {"code": "GDS", "name": "Groruddalen", "lastYear": 2099},
                  {"code": "OS", "name": "Oslo sør", "lastYear": 2099}], %s}""".formatted(DECIDED));
        create("board-secretary", "/rules/authority-limits", "limits", """
                {"validFrom": "2018-01-01", "validTo": null, "content": {"kind": "AUTHORITY_LIMITS", "limits": [
                  {"authority": "BOARD_CHAIR", "below": 300000, "recommendation": false},
                  {"authority": "STRATEGIC_BOARD", "below": null, "recommendation": false}]}, %s}""".formatted(DECIDED));
    }

    String root() {
        return "/programmes/" + id;
    }

    String create(String role, String path, String key, String body) {
        return api.post(service, role, root() + path, key, DrainedYear.json(body))
                .expect(201)
                .text("id");
    }

    void change(String path, String key, Map<String, Object> body) {
        api.post(service, "board-secretary", root() + path, key, body).expect(200);
    }
}
