package no.tilsagn.launcher.programmefile.fault;

import static no.tilsagn.launcher.programmefile.fault.Spoilt.authorityRules;
import static no.tilsagn.launcher.programmefile.fault.Spoilt.frame;
import static no.tilsagn.launcher.programmefile.fault.Spoilt.rule;
import static no.tilsagn.launcher.programmefile.fault.Spoilt.sample;
import static no.tilsagn.launcher.programmefile.fault.Spoilt.year2025;

import java.util.stream.Stream;

/** What a schema cannot say about one entry or several together. */
final class SpoiltRules {

    private static final String LINE = "/budget/blocks/0/lines/0";

    static Stream<Spoilt> faults() {
        return Stream.of(subjects(), labels(), money(), others()).flatMap(faults -> faults);
    }

    private static Stream<Spoilt> subjects() {
        return Stream.of(
                sample(
                        "line-of-two",
                        LINE,
                        "P-1 and focus area FO-MAT",
                        "{",
                        file -> file.set(LINE + "/focusArea", "\"FO-MAT\"")),
                sample(
                        "builds-on-not-one",
                        "/focusAreas/0/buildsOn/0",
                        "[project, notNamed]",
                        "{",
                        file -> file.set("/focusAreas/0/buildsOn/0/notNamed", "true")),
                year2025(
                        "subject-not-one",
                        "/plannedResults/items/0",
                        "[project, focusArea]",
                        "{",
                        file -> file.remove("/plannedResults/items/0/focusArea")),
                year2025(
                        "subject-not-one",
                        "/expectedSupplementaryApplications/items/6",
                        "applicant",
                        "{",
                        file -> file.remove("/expectedSupplementaryApplications/items/6/applicant")));
    }

    private static Stream<Spoilt> labels() {
        return Stream.of(
                sample(
                        "unknown-fund-source",
                        "/budget/blocks/0/lines/2/label/0",
                        "FJELL",
                        "FJELL",
                        file -> file.set("/budget/blocks/0/lines/2/label/0", "\"FJELL\"")),
                year2025(
                        "unknown-fund-source",
                        "/remarks/5/labels/0/0",
                        "OST",
                        "OST",
                        file -> file.set("/remarks/5/labels/0/0", "\"OST\"")),
                sample(
                        "label-repeats-source",
                        "/budget/blocks/0/lines/2/label",
                        "[SKOG, SKOG]",
                        "label",
                        file -> file.add("/budget/blocks/0/lines/2/label", "\"SKOG\"")),
                year2025(
                        "label-out-of-order",
                        "/budget/blocks/1/lines/5/label",
                        "[GDS, OS]",
                        "label",
                        file -> file.set("/budget/blocks/1/lines/5/label", "[\"OS\",\"GDS\"]")),
                sample(
                        "fund-source-ended",
                        "/budget/frames/3/label/0",
                        "last year in 2024",
                        "TIDL",
                        file -> file.add(
                                        "/programme/fundSources",
                                        "{\"code\":\"TIDL\",\"name\":\"Tidligere satsing\",\"lastYear\":2024}")
                                .add("/budget/frames", frame("TIDL"))));
    }

    private static Stream<Spoilt> money() {
        return Stream.of(
                sample(
                        "frame-below-applied",
                        "/budget/frames/0/amount",
                        "189 999, 190 000",
                        "189999",
                        file -> file.set("/budget/frames/0/amount", "189999")),
                sample(
                        "frame-below-applied",
                        "/budget/frames/0/amount",
                        "200 000, 200 001",
                        "200000",
                        file -> file.set(LINE + "/applied", "160001")),
                sample(
                        "applied-without-frame",
                        "/budget/blocks/1/lines/0",
                        "25 000 is applied for under SKOG",
                        "{",
                        file -> file.remove("/budget/frames/1")),
                sample(
                        "applied-on-flagged-line",
                        LINE + "/applied",
                        "150 000",
                        "150000",
                        file -> file.set(LINE + "/noMoreApplications", "true")),
                sample(
                        "applied-for-closed-project",
                        LINE + "/applied",
                        "150 000 is applied for P-1",
                        "150000",
                        file -> file.set("/projects/0/openingPhase", "\"STOPPED\"")),
                sample(
                        "number-not-whole",
                        LINE + "/carryOver",
                        "400000.0",
                        "400000.0",
                        file -> file.set(LINE + "/carryOver", "400000.0")));
    }

    private static Stream<Spoilt> others() {
        return Stream.of(
                sample(
                        "end-before-start",
                        "/projects/0/endMonth",
                        "ends in 2025-07 and starts in 2025-08",
                        "2025-07",
                        file -> file.set("/projects/0/endMonth", "\"2025-07\"")),
                sample(
                        "accounting-number-unclear",
                        "/projects/0/accountingNumber",
                        "state MISSING with number 4400123",
                        "{",
                        file -> file.set("/projects/0/accountingNumber/state", "\"MISSING\"")),
                sample(
                        "accounting-number-unclear",
                        "/projects/0/accountingNumber",
                        "state NUMBER with no number",
                        "{",
                        file -> file.remove("/projects/0/accountingNumber/number")),
                sample(
                        "builds-on-itself",
                        "/projects/0/buildsOn",
                        "P-1",
                        "[",
                        file -> file.add("/projects/0/buildsOn", "{\"project\":\"P-1\"}")),
                sample(
                        "budget-only-without-line",
                        "/projects/3/budgetOnly",
                        "P-4",
                        "true",
                        file -> file.repeat("/projects/0")
                                .set("/projects/3/number", "\"P-4\"")
                                .set("/projects/3/budgetOnly", "true")),
                year2025(
                        "opening-phase-not-stated",
                        "/projects/19/openingPhase",
                        "[CONCEPT, PLANNING]",
                        "IDEA",
                        file -> file.set("/projects/19/openingPhase", "\"IDEA\"")),
                sample(
                        "remark-found-by-check",
                        "/remarks/0/id",
                        "INC-09",
                        "INC-09",
                        file -> file.set("/remarks/0/id", "\"INC-09\"")),
                sample(
                        "authority-overlap",
                        "/authorityRules/items/1",
                        "49 999",
                        "{",
                        file -> file.set("/authorityRules", authorityRules("\"from\": 49999"))),
                sample(
                        "authority-of-nothing",
                        "/authorityRules/items/1",
                        "no amount",
                        "{",
                        file -> file.set("/authorityRules", authorityRules("\"from\": 70000, \"lessThan\": 70000"))),
                sample(
                        "rule-ends-before-start",
                        "/rules/0/validTo",
                        "to 2025-12-31 and from 2026-01-01",
                        "2025-12-31",
                        file -> file.set(
                                "/rules",
                                rule("\"2025-12-31\"", "\"kind\": \"CARRY_OVER_POLICY\", \"carried\": \"NOTHING\""))),
                sample(
                        "deadlines-unsound",
                        "/rules/0/content/dates",
                        "2027-01-01",
                        "[",
                        file -> file.set(
                                "/rules",
                                rule(
                                        "\"2026-12-31\"",
                                        "\"kind\": \"APPLICATION_DEADLINES\", \"dates\": [\"2027-01-01\"]"))),
                sample(
                        "limits-unsound",
                        "/rules/0/content/limits",
                        "[50000] of [BOARD_CHAIR]",
                        "[",
                        file -> file.set("/rules", rule("null", """
                                "kind": "AUTHORITY_LIMITS", "limits": [
                                  {"authority": "BOARD_CHAIR", "below": 50000, "recommendation": false}]"""))),
                year2025(
                        "demands-unsound",
                        "/rules/5/content/demands",
                        "BP5 STOP, BP2 GO]",
                        "[",
                        file -> file.repeat("/rules/5/content/demands/1")));
    }

    private SpoiltRules() {}
}
