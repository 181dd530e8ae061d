package no.tilsagn.system.rehearsal;

import java.util.HashMap;
import java.util.Map;
import no.tilsagn.system.stack.Answer;
import no.tilsagn.system.stack.Api;
import no.tilsagn.system.stack.RunningSystem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives the commands of section 9.2's rehearsal to the command API, one after another. */
final class InEarnest {

    private final RunningSystem system;
    private final Api api;
    private final String programme;
    private final Map<String, String> ids = new HashMap<>();

    InEarnest(RunningSystem system, Api api, String programme) {
        this.system = system;
        this.api = api;
        this.programme = "/programmes/" + programme;
    }

    /** All of them are accepted; gives the last position. */
    long give(JsonNode rehearsal) {
        long position = 0;
        int place = 0;
        for (JsonNode command : rehearsal.required("commands")) {
            ObjectNode body = (ObjectNode) command.required("asked").deepCopy();
            String path = path(command.required("command").stringValue(), body);
            if (body.has("label")) {
                String label = body.required("label").stringValue();
                body.putArray("label").add(label);
            }
            Answer answer = api.post(
                    system.commandService(),
                    command.required("as").required(0).stringValue(),
                    programme + path,
                    "in-earnest-" + place++,
                    "*",
                    body);
            if (answer.status() > 201) {
                throw new AssertionError(command + " was answered with " + answer);
            }
            if (command.has("remember")) {
                ids.put("${" + command.required("remember").stringValue() + "}", answer.text("id"));
            }
            position = answer.number("position");
        }
        return position;
    }

    /** Where the command is posted to; what the path says is taken out of the body. */
    private String path(String command, ObjectNode body) {
        return switch (command) {
            case "set-frame" -> "/budget-years/" + body.remove("year").intValue() + "/frames";
            case "submit-funding-application" -> "/funding-applications";
            case "record-case-work" -> application(body) + "/case-work";
            case "recommend-funding-application" -> application(body) + "/recommendation";
            case "approve-funding-application" -> application(body) + "/approval";
            default -> throw new IllegalArgumentException(command);
        };
    }

    private String application(ObjectNode body) {
        return "/funding-applications/" + ids.get(body.remove("application").stringValue());
    }
}
