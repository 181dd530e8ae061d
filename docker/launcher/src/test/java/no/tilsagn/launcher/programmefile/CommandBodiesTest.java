package no.tilsagn.launcher.programmefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.tilsagn.launcher.programmefile.fault.ProgrammeFileReader;
import no.tilsagn.launcher.service.ServiceClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The bodies are those of the public command API, to the letter. */
class CommandBodiesTest {

    private static final String NOBODY = "[]";

    @Test
    void a_programme_is_established() throws Exception {
        assertThat(body("programme", "omradeloft-fjordbyen")).isEqualTo(json("""
                {"name": "Områdeløft Fjordbyen",
                 "fundSources": [{"code": "HAVN", "name": "Havnesatsingen", "lastYear": 2028},
                                 {"code": "SKOG", "name": "Skogsatsingen", "lastYear": 2026}],
                 "effectiveOn": "2026-01-01",
                 "decision": {"reference": "FJ26 1", "decidedOn": "2025-11-20"}}"""));
    }

    @Test
    void a_project_is_registered() throws Exception {
        assertThat(body("projects", "P-2")).isEqualTo(json("""
                {"number": "P-2", "name": "Nabolagskjøkkenet 2.0",
                 "aliases": [{"name": "Kjøkkenet", "origin": "FORMER_NAME"}],
                 "youth": false, "startMonth": "2026-01", "endMonth": "2026-12",
                 "owners": ["Bydel Havna", "Bydel Skogen"],
                 "accountingNumber": {"state": "NOT_APPLICABLE"},
                 "buildsOn": [{"project": "P-3"}],
                 "openingPhase": "IDEA", "budgetOnly": false, "description": null, "effectiveOn": "2026-01-01"}"""));
    }

    @Test
    void a_focus_area_is_registered() throws Exception {
        assertThat(body("focus-areas", "FO-MAT")).isEqualTo(json("""
                {"code": "FO-MAT", "name": "Mat og fellesskap", "aliases": [], "youth": false,
                 "startMonth": "2026-01", "endMonth": "2026-12", "owners": ["Bydel Skogen"],
                 "buildsOn": [{"project": "P-3"}], "status": "OPEN", "description": null,
                 "effectiveOn": "2026-01-01"}"""));
    }

    @Test
    void a_budget_year_is_opened_without_amounts() throws Exception {
        JsonNode body = body("budget-year", "2026");

        assertThat(body.propertyNames()).containsExactlyInAnyOrder("year", "groups", "blocks", "lines", "effectiveOn");
        assertThat(body.at("/blocks/0")).isEqualTo(json("""
                {"code": "MEASURES", "name": "Tiltak", "group": null}"""));
        assertThat(body.at("/lines/4")).isEqualTo(json("""
                {"line": "STAFF", "block": "OFFICE", "name": "Lønn", "project": null, "focusArea": null,
                 "recipient": "Programkontoret", "label": ["HAVN", "SKOG"], "noMoreApplications": false,
                 "specification": [{"code": "S1", "name": "Programleder", "applied": 400000},
                                   {"code": "S2", "name": "Prosjektstøtte", "applied": 200000}]}"""));
    }

    @Test
    void a_frame_is_set() throws Exception {
        assertThat(body("frames", "HAVN+SKOG")).isEqualTo(json("""
                {"label": ["HAVN", "SKOG"], "amount": 1000000, "effectiveOn": "2026-01-01",
                 "decision": {"reference": "FJ26 4", "decidedOn": "2025-11-20"}}"""));
    }

    @Test
    void an_ordinary_application_is_submitted_for_what_a_line_applies_for() throws Exception {
        assertThat(body("funding-applications", "P-1")).isEqualTo(json("""
                {"year": 2026, "line": "P-1", "label": ["HAVN"], "amount": 150000, "kind": "ORDINARY",
                 "recipient": "Bydel Havna", "purpose": null, "effectiveOn": "2026-01-01"}"""));
    }

    @Test
    void the_budget_is_adopted_line_by_line() throws Exception {
        JsonNode body = body("adoption", "2026");

        assertThat(body.propertyNames()).containsExactlyInAnyOrder("lines", "applications", "effectiveOn", "decision");
        assertThat(body.at("/lines/4")).isEqualTo(json("""
                {"line": "STAFF", "carryOver": 10000, "applied": 600000}"""));
    }

    @Test
    void a_rule_version_is_registered_under_the_name_its_content_gives_it() throws Exception {
        assertThat(body(EditedProgrammeFile.YEAR_2025, "rules", "processing-times from 2018-01-01"))
                .isEqualTo(json("""
                        {"validFrom": "2018-01-01", "validTo": null,
                         "content": {"kind": "PROCESSING_TIMES", "times": [
                           {"authority": "PROGRAMME_LEADER", "workingDays": 10},
                           {"authority": "BOARD_CHAIR", "workingDays": 10}]},
                         "decision": {"reference": "WEB18", "decidedOn": "2018-01-01"}}"""));
    }

    @Test
    void what_the_gates_need_is_registered_as_the_guides_table_has_it() throws Exception {
        JsonNode body = body(EditedProgrammeFile.YEAR_2025, "rules", "gate-definitions from 2025-01-01");

        assertThat(body.required("decision")).isEqualTo(json("""
                {"reference": "HP25 8", "decidedOn": "2024-12-10"}"""));
        assertThat(body.at("/content/demands").valueStream().map(JsonNode::toString))
                .containsExactly(
                        go("BP1", "[\"STUDY_LEAD\"]", "CONCEPT_MANDATE"),
                        go("BP2", "[\"PROJECT_LEAD\"]", "PROJECT_PROPOSAL", "PHASE_PLAN", "RATIONALE"),
                        go(
                                "BP3",
                                NOBODY,
                                "STEERING_DOCUMENT",
                                "BENEFITS_PLAN",
                                "RATIONALE",
                                "PRIVACY_ASSESSMENT",
                                "SECURITY_ASSESSMENT"),
                        go("BP3.n", NOBODY, "SUB_PHASE_RESULT", "RATIONALE"),
                        go("BP4", NOBODY, "RESULTS_APPROVAL", "CLOSING_RECOMMENDATION", "LINE_READINESS"),
                        go("BP5", NOBODY, "FINAL_REPORT", "LESSONS_LEARNED", "ARCHIVING_CONFIRMATION", "BENEFITS_PLAN"),
                        json("""
                                {"gate": "BP5", "outcomes": ["STOP"],
                                 "evidence": ["FINAL_REPORT", "LESSONS_LEARNED", "ARCHIVING_CONFIRMATION"],
                                 "leads": [], "benefitsPlanReviewed": false}""").toString());
    }

    private static String go(String gate, String lead, String... evidence) {
        return json("""
                {"gate": "%s", "outcomes": ["GO"], "evidence": ["%s"], "leads": %s, "benefitsPlanReviewed": true}""".formatted(gate, String.join("\", \"", evidence), lead)).toString();
    }

    @Test
    void a_risk_is_registered_without_the_colours_that_are_lost() throws Exception {
        assertThat(body(EditedProgrammeFile.YEAR_2025, "risks", "R16")).isEqualTo(json("""
                {"code": "R16", "description": "Ownership sits too low", "probability": null, "consequence": null,
                 "level": null, "mitigation": "Document and lift to the right level", "effectiveOn": "2025-01-01"}"""));
    }

    @Test
    void the_resources_of_a_year_are_registered_together() throws Exception {
        assertThat(body(EditedProgrammeFile.YEAR_2025, "resources", "2026")).isEqualTo(json("""
                {"year": 2026, "resources": [
                   {"kind": "FOCUS_AREA", "number": 5}, {"kind": "FOCUS_AREA_STAFF", "number": null},
                   {"kind": "PROJECT_RIG", "number": 1}, {"kind": "SERVICE_DEVELOPER", "number": 10},
                   {"kind": "PROGRAMME_OFFICE_STAFF", "number": 5}],
                 "effectiveOn": "2025-01-01"}"""));
    }

    @Test
    void planned_work_is_a_projects_or_a_focus_areas() throws Exception {
        assertThat(body(EditedProgrammeFile.YEAR_2025, "planned-work", "P06")).isEqualTo(json("""
                {"code": "P06", "kind": "RESULT", "year": 2025, "project": "2021-37", "focusArea": null,
                 "description": "Finish a training and follow-up model", "effectiveOn": "2025-01-01"}"""));
    }

    @Test
    void a_seat_is_registered_with_the_decision_it_rests_on() throws Exception {
        assertThat(body(EditedProgrammeFile.YEAR_2025, "board-seats", "01")).isEqualTo(json("""
                {"code": "01", "organisation": "NAV Oslo", "position": "Direktør (styreleder)", "kind": "CHAIR",
                 "voting": true,
                 "recipients": ["Nav Alna (stat)", "Nav Stovner (stat)", "Nav Gamle Oslo (stat)", "Nav Oslo Tiltak",
                                "Nav Oslo Programkontoret"],
                 "effectiveOn": "2025-01-01",
                 "decision": {"reference": "HP25 7.1", "decidedOn": "2024-12-10"}}"""));
    }

    @Test
    void a_remark_that_a_check_finds_is_registered_at_its_line_with_the_figures_found_there() throws Exception {
        assertThat(body(EditedProgrammeFile.YEAR_2025, "remarks", "INC-01")).isEqualTo(json("""
                {"code": "INC-01", "kind": "CONTRADICTION", "severity": "HIGH", "section": "9.1", "year": 2025,
                 "places": [{"line": "PROJECT_DEVELOPERS", "label": null, "finding":
                   "row U1: applied 1 700 000, total printed 2 840 000, difference 1 140 000; the line itself is 2 663 000 + 1 700 000 = 4 363 000"}],
                 "language": "en",
                 "finding": "A row that specifies a line's applied amount prints a total that is not that amount.",
                 "treatment": "The line follows its own applied amount and carry-over; the row's printed total is kept as printed and counts nowhere.",
                 "effectiveOn": "2025-01-01"}"""));
    }

    @Test
    void a_declared_remark_is_registered_at_what_the_file_says_it_is_about() throws Exception {
        JsonNode remark = body("remarks", "FJ-01");

        assertThat(remark.required("section").stringValue()).isEqualTo("4");
        assertThat(remark.required("places")).isEqualTo(json("""
                [{"line": "TRAVEL", "label": null, "finding": null}]"""));
    }

    private static JsonNode body(String section, String key) throws Exception {
        return body(EditedProgrammeFile.SAMPLE, section, key);
    }

    private static JsonNode body(Path file, String section, String key) throws Exception {
        List<Step> steps = ImportPlan.of(new ProgrammeFileReader().read(file).actionProgramme(), ImportPart.WHOLE);
        AnsweredIds ids = new AnsweredIds();
        steps.forEach(step -> ids.put(step.section(), step.key(), "id"));
        Step step = steps.stream()
                .filter(candidate ->
                        candidate.section().equals(section) && candidate.key().equals(key))
                .findFirst()
                .orElseThrow();
        return json(ServiceClient.JSON.writeValueAsString(step.body().apply(ids)));
    }

    private static JsonNode json(String text) {
        return ServiceClient.JSON.readTree(text);
    }
}
