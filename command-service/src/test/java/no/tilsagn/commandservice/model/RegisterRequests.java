package no.tilsagn.commandservice.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Requests about the programme itself and its registers, which carry what rule they break with them. */
final class RegisterRequests {

    static final Json DECISION = Json.of("reference", "M 1", "decidedOn", "2024-12-10");
    private static final Json UNNUMBERED = Json.of("state", "MISSING");
    private static final List<Map<String, Object>> UNKNOWN = List.of(Map.of("project", "P0"));

    private final Chance chance;
    private final ProgrammeModel model;
    private final Set<String> focusAreas = new HashSet<>();

    RegisterRequests(Chance chance, ProgrammeModel model) {
        this.chance = chance;
        this.model = model;
    }

    /** To be told of every request that was accepted. */
    void accepted(Request r) {
        if (r.is("focus-areas")) {
            focusAreas.add(r.body().text("code"));
        }
    }

    Draft establish() {
        Json body = Json.written("""
                {'name':'Random','fundSources':[{'code':'GDS','name':'Groruddalen','lastYear':%d},
                 {'code':'OS','name':'Oslo sør','lastYear':%d},{'code':'OIO','name':'Oslo indre øst','lastYear':%d}]}""", lastYear(), lastYear(), lastYear());
        return Draft.of("board-secretary", "", decided(body))
                .breaking(model.known.containsKey("rule/last-year-GDS"), "programme-already-established");
    }

    private int lastYear() {
        return chance.of(2024, 2025, 2026, 2026, 2027, 2028);
    }

    Draft project() {
        String number = chance.of("P1", "P2", "P3");
        boolean unknown = chance.in(5);
        Json body = Json.written("""
                {'number':'%1$s','name':'%1$s','aliases':[],'youth':false,'owners':['Nav'],'buildsOn':[],
                 'budgetOnly':false,'effectiveOn':'2024-01-01'}""", number)
                .and("accountingNumber", chance.of(UNNUMBERED, numbered("30151703"), numbered("30151709")))
                .and("openingPhase", chance.of(null, "IDEA", "CONCEPT", "EXECUTION", "CLOSING", "STOPPED", "STOPPED"));
        return Draft.of(office(), "/projects", unknown ? body.and("buildsOn", UNKNOWN) : body)
                .breaking(unknown, "unknown-project")
                .breaking(model.known.containsKey("project/" + number), "project-number-taken");
    }

    Draft focusArea() {
        String code = chance.of("F1", "F2");
        boolean unknown = chance.in(10);
        Json body = Json.written("""
                {'code':'%1$s','name':'%1$s','aliases':[],'youth':false,'owners':['Nav'],'buildsOn':[],
                 'status':'OPEN','effectiveOn':'2024-01-01'}""", code);
        return Draft.of(office(), "/focus-areas", unknown ? body.and("buildsOn", UNKNOWN) : body)
                .breaking(unknown, "unknown-project")
                .breaking(focusAreas.contains(code), "focus-area-code-taken");
    }

    /** Who decides which amounts. */
    Draft limits() {
        return rule("authority-limits", Json.written("""
                {'kind':'AUTHORITY_LIMITS','limits':[
                 {'authority':'PROGRAMME_LEADER','below':50,'recommendation':false},
                 {'authority':'BOARD_CHAIR','below':150,'recommendation':false},
                 {'authority':'STRATEGIC_BOARD','below':null,'recommendation':%s}]}""", chance.in(35)));
    }

    Draft rule() {
        if (chance.in(30)) {
            return rule(
                    "carry-over-policy",
                    Json.of("kind", "CARRY_OVER_POLICY", "carried", chance.of("NOTHING", "ALL_UNSPENT")));
        }
        if (chance.in(40)) {
            Json content = Json.of(
                    "kind", "REALLOCATION_AUTHORITY", "chairsLines", chance.of(List.of("A"), List.of("C", "D")));
            return rule("reallocation-authority", content);
        }
        String source = chance.of("GDS", "OS", "OIO", "XX");
        Json content = Json.of("kind", "FUND_SOURCE_LAST_YEAR", "source", source, "lastYear", chance.from(2024, 2028));
        return rule("last-year-" + source, content).breaking(source.equals("XX"), "unknown-fund-source");
    }

    static Draft rule(String rule, Json content) {
        Json body = Json.of("validFrom", "2024-01-01", "validTo", null, "content", content, "decision", DECISION);
        return Draft.of("board-secretary", "/rules/" + rule, body);
    }

    private static Json numbered(String number) {
        return Json.of("state", "NUMBER", "number", number);
    }

    private String office() {
        return chance.of("programme-office", "programme-leader");
    }

    /** A decision on the first day of 2024. */
    static Json decided(Object... fields) {
        return decided(Json.of(fields));
    }

    private static Json decided(Json body) {
        return body.and("effectiveOn", "2024-01-01", "decision", DECISION);
    }
}
