package no.tilsagn.system.run;

import java.util.List;

/** The 2025 file with thirty different faults, none of which hides another. */
final class ThirtyFaults {

    static final List<String> CODES = List.of(
            "duplicate-fund-source",
            "duplicate-project-number",
            "duplicate-focus-area",
            "duplicate-group",
            "duplicate-board-seat",
            "duplicate-risk",
            "duplicate-recipient",
            "duplicate-recipient-form",
            "unknown-project",
            "unknown-board-seat",
            "subject-not-one",
            "label-out-of-order",
            "opening-phase-not-stated",
            "frame-below-applied",
            "number-not-whole",
            "schema-type",
            "schema-minimum",
            "schema-maximum",
            "unknown-recipient",
            "applied-on-flagged-line",
            "duplicate-line",
            "schema-required",
            "unknown-group",
            "schema-format",
            "end-before-start",
            "schema-enum",
            "schema-additionalProperties",
            "schema-minLength",
            "schema-pattern",
            "remark-found-by-check");

    private ThirtyFaults() {}

    static EditedFile file() {
        return new EditedFile()
                .repeat("/programme/fundSources/0")
                .repeat("/projects/0")
                .repeat("/focusAreas/0")
                .repeat("/budget/groups/0")
                .repeat("/boardSeats/items/0")
                .set("/risks/items/1/id", "\"R01\"")
                .set("/recipients/items/1/code", "\"BAL\"")
                .add("/recipients/items/1/printedForms", "\"BAL(Nav)\"")
                .set("/plannedResults/items/5/project", "\"2099-01\"")
                .set("/recipients/items/0/boardSeat", "\"Bydel Vest\"")
                .remove("/plannedResults/items/0/focusArea")
                .set("/budget/blocks/1/lines/5/label", "[\"OS\", \"GDS\"]")
                .set("/projects/19/openingPhase", "\"IDEA\"")
                .set("/budget/frames/1/amount", "499999")
                .set("/budget/blocks/0/lines/0/carryOver", "3070000.0")
                .set("/budget/blocks/0/lines/1/carryOver", "\"3070000\"")
                .set("/budget/blocks/0/lines/2/carryOver", "-1")
                .set("/budget/blocks/0/lines/3/carryOver", "1000000000000")
                .set("/budget/blocks/0/lines/4/recipient", "\"Nav Oslo\"")
                .set("/budget/blocks/2/lines/0/noMoreApplications", "true")
                .set("/budget/blocks/2/lines/1/line", "\"T01\"")
                .remove("/budget/blocks/2/lines/2/name")
                .set("/budget/blocks/3/group", "\"OFFICE\"")
                .set("/budget/effectiveOn", "\"2025-02-30\"")
                .set("/focusAreas/0/endMonth", "\"2024-10\"")
                .set("/focusAreas/1/status", "\"CLOSED\"")
                .set("/focusAreas/2/area", "1")
                .set("/projects/1/owners/0", "\"\"")
                .set("/projects/2/startMonth", "\"2022-9\"")
                .set("/remarks/0/id", "\"INC-01\"");
    }
}
