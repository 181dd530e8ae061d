package no.tilsagn.queryservice.rehearsal;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rehearsals as JSON, of the programme that {@code Story.adopted()} tells of. */
final class Commands {

    static final String DECISION =
            "'effectiveOn':'2025-04-30','decision':{'reference':'2025/17','decidedOn':'2025-04-30'}";

    private Commands() {}

    static String rehearsal(String... commands) {
        return json("{'format':'tilsagn-rehearsal/1','title':{'nb':'Prøve','en':'Rehearsal'},'commands':["
                + String.join(",", commands) + "]}");
    }

    /** Raises the frame of the whole, of which 1 000 000 is granted. */
    static String frame(long amount) {
        return command(
                "board-secretary", "set-frame", "'year':2025,'label':'GDS+OS+OIO','amount':" + amount + "," + DECISION);
    }

    static String apply(String name, long amount) {
        return command(
                        "programme-office",
                        "submit-funding-application",
                        "'year':2025,'line':'PROGRAMME_ADMIN','label':'GDS+OS+OIO','amount':" + amount
                                + ",'kind':'SUPPLEMENTARY','recipient':'Nav','effectiveOn':'2025-04-14'")
                .replaceFirst("}$", ",'remember':'" + name + "'}");
    }

    static String approve(String name) {
        return command("board-secretary", "approve-funding-application", "'application':'${" + name + "}'," + DECISION);
    }

    static String boardDecidesAll() {
        return command(
                "board-secretary",
                "register-rule-version",
                "'rule':'authority-limits','validFrom':'2018-01-01','content':{'kind':'AUTHORITY_LIMITS','limits':"
                        + "[{'authority':'STRATEGIC_BOARD','below':null,'recommendation':false}]}," + DECISION);
    }

    static String command(String role, String name, String asked) {
        return "{'as':['" + role + "'],'command':'" + name + "','asked':{" + asked + "}}";
    }

    static String json(String text) {
        return text.replace('\'', '"');
    }

    static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
