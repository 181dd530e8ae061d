package no.tilsagn.commandservice.http;

/** Bodies of a small programme: one project, one focus area, three lines. */
public final class Bodies {

    public static final String DECISION = "\"decision\":{\"reference\":\"HP25 9.1\",\"decidedOn\":\"2024-12-10\"}";
    public static final String DAY = "\"effectiveOn\":\"2025-01-01\"";

    public static final String PROGRAMME = """
            {"name":"Delprogram sysselsetting","fundSources":[
              {"code":"GDS","name":"Groruddalen","lastYear":2026},
              {"code":"OS","name":"Oslo sør","lastYear":2026}],%s,%s}""".formatted(DAY, DECISION);

    public static final String EVIDENCE = """
            {"kind":"PROJECT_PROPOSAL","reference":"2025/17-3","sha256":"%s","dated":"2024-12-01",
             "signedBy":["PROJECT_OWNER"],%s}""".formatted("aa" + "0".repeat(62), DAY);

    public static final String HAND_OVER = """
            {"to":["Nav Grorud"],"plannedWork":[],"benefits":[],"reference":"2025/17-12","sha256":"%s",
             "signedBy":["PROJECT_OWNER"],"handedOverOn":"2025-01-02"}""".formatted("bb" + "0".repeat(62));

    public static final String PROJECT = """
            {"number":"2021-37","name":"Jobbsjansen","aliases":[{"name":"Sjansen","origin":"FORMER_NAME"}],
             "youth":false,"startMonth":"2024-01","endMonth":null,"owners":["Nav Grorud"],
             "accountingNumber":{"state":"NUMBER","number":"30151703"},"buildsOn":[{"notNamed":true}],
             "openingPhase":null,"budgetOnly":false,"description":"Veien til jobb æøå",%s}""".formatted(DAY);

    public static final String FOCUS_AREA = """
            {"code":"FO-DIG","name":"Digital inkludering","aliases":[],"youth":true,"startMonth":"2025-01",
             "endMonth":"2026-12","owners":["Nav Alna"],"buildsOn":[{"project":"2021-37"}],"status":"OPEN",
             "description":null,%s}""".formatted(DAY);

    public static final String BUDGET_YEAR = """
            {"year":2025,"groups":[{"code":"OFFICE","name":"Programkontoret"}],
             "blocks":[{"code":"PROJECTS","name":"Prosjekter","group":null},
                       {"code":"SERVICE","name":"Tjenesteutviklere","group":"OFFICE"}],
             "lines":[
               {"line":"2021-37","block":"PROJECTS","name":"Jobbsjansen","project":"2021-37","focusArea":null,
                "recipient":"BSN(Nav)","label":["OS"],"noMoreApplications":true,"specification":[]},
               {"line":"T01","block":"SERVICE","name":"Tjenesteutvikler","recipient":"Nav Alna (stat)",
                "label":["GDS"],"noMoreApplications":false,
                "specification":[{"code":"K1","name":"Kurs","applied":null}]}],%s}""".formatted(DAY);

    public static final String AUTHORITY_LIMITS = """
            {"validFrom":"2018-01-01","validTo":null,"content":{"kind":"AUTHORITY_LIMITS","limits":[
               {"authority":"PROGRAMME_LEADER","below":50000,"recommendation":false},
               {"authority":"STRATEGIC_BOARD","below":null,"recommendation":false}]},%s}""".formatted(DECISION);

    private Bodies() {}

    public static String frame(long amount) {
        return "{\"label\":[\"GDS\"],\"amount\":%d,%s,%s}".formatted(amount, DAY, DECISION);
    }

    public static String application(String kind, long amount) {
        return """
                {"year":2025,"line":"T01","label":["GDS"],"amount":%d,"kind":"%s",
                 "recipient":"Nav Alna (stat)","purpose":"En stilling",%s}""".formatted(amount, kind, DAY);
    }

    public static String adoption(String application, long applied) {
        return """
                {"lines":[{"line":"2021-37","carryOver":9700000,"applied":0},
                          {"line":"T01","carryOver":0,"applied":%d}],
                 "applications":["%s"],%s,%s}""".formatted(applied, application, DAY, DECISION);
    }

    /** A decision without anything of its own. */
    public static String decided(String fields) {
        return "{%s%s,%s}".formatted(fields, DAY, DECISION);
    }
}
