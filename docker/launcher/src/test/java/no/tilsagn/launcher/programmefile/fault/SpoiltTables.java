package no.tilsagn.launcher.programmefile.fault;

import static no.tilsagn.launcher.programmefile.fault.Spoilt.recipients;
import static no.tilsagn.launcher.programmefile.fault.Spoilt.sample;
import static no.tilsagn.launcher.programmefile.fault.Spoilt.year2025;

import java.util.stream.Stream;

/** Keys that stand twice and references to nothing. */
final class SpoiltTables {

    private static final String LINE = "/budget/blocks/0/lines/0";

    static Stream<Spoilt> faults() {
        return Stream.of(doubles(), references()).flatMap(faults -> faults);
    }

    private static Stream<Spoilt> doubles() {
        return Stream.of(
                year2025(
                        "duplicate-fund-source",
                        "/programme/fundSources/3/code",
                        "GDS",
                        "GDS",
                        file -> file.repeat("/programme/fundSources/0")),
                year2025(
                        "duplicate-project-number",
                        "/projects/24/number",
                        "2024-01",
                        "2024-01",
                        file -> file.repeat("/projects/0")),
                year2025(
                        "duplicate-focus-area",
                        "/focusAreas/5/code",
                        "FO-UFAG",
                        "FO-UFAG",
                        file -> file.repeat("/focusAreas/0")),
                year2025(
                        "duplicate-group",
                        "/budget/groups/1/code",
                        "PROGRAMME_OFFICE",
                        "PROGRAMME_OFFICE",
                        file -> file.repeat("/budget/groups/0")),
                sample(
                        "duplicate-block",
                        "/budget/blocks/1/code",
                        "MEASURES",
                        "MEASURES",
                        file -> file.set("/budget/blocks/1/code", "\"MEASURES\"")),
                sample(
                        "duplicate-line",
                        "/budget/blocks/2/lines/1/line",
                        "TRAVEL",
                        "TRAVEL",
                        file -> file.set("/budget/blocks/2/lines/0/line", "\"TRAVEL\"")),
                sample(
                        "duplicate-specification-row",
                        "/budget/blocks/2/lines/0/specification/1/code",
                        "S1",
                        "S1",
                        file -> file.set("/budget/blocks/2/lines/0/specification/1/code", "\"S1\"")),
                sample(
                        "duplicate-frame",
                        "/budget/frames/3/label",
                        "HAVN",
                        "label",
                        file -> file.repeat("/budget/frames/0")),
                year2025(
                        "duplicate-board-seat",
                        "/boardSeats/items/14/seat",
                        "1 ",
                        "1",
                        file -> file.repeat("/boardSeats/items/0")),
                sample(
                        "duplicate-benefit",
                        "/benefits/items/1/id",
                        "B1",
                        "B1",
                        file -> file.repeat("/benefits/items/0")),
                year2025(
                        "duplicate-risk",
                        "/risks/items/1/id",
                        "R01",
                        "R01",
                        file -> file.set("/risks/items/1/id", "\"R01\"")),
                year2025(
                        "duplicate-goal",
                        "/goals/items/1/id",
                        "G1",
                        "G1",
                        file -> file.set("/goals/items/1/id", "\"G1\"")),
                year2025(
                        "duplicate-planned-work",
                        "/plannedImplementations/items/0/id",
                        "P01",
                        "P01",
                        file -> file.set("/plannedImplementations/items/0/id", "\"P01\"")),
                year2025(
                        "duplicate-gathering",
                        "/gatherings/items/1/id",
                        "S1",
                        "S1",
                        file -> file.set("/gatherings/items/1/id", "\"S1\"")),
                year2025(
                        "duplicate-resource",
                        "/administrativeResources/items/1/resource",
                        "PROJECT_RIG",
                        "PROJECT_RIG",
                        file -> file.set("/administrativeResources/items/1/resource", "\"PROJECT_RIG\"")),
                year2025(
                        "mitigation-missing",
                        "/risks/items/0/probability",
                        "YELLOW",
                        "YELLOW",
                        file -> file.set("/risks/items/0/probability", "\"YELLOW\"")
                                .set("/risks/items/0/mitigation", "null")),
                year2025(
                        "duplicate-recipient",
                        "/recipients/items/1/code",
                        "BAL",
                        "BAL",
                        file -> file.set("/recipients/items/1/code", "\"BAL\"")),
                year2025(
                        "duplicate-recipient-form",
                        "/recipients/items/1/printedForms/2",
                        "BAL(Nav)",
                        "BAL(Nav)",
                        file -> file.add("/recipients/items/1/printedForms", "\"BAL(Nav)\"")),
                sample("duplicate-remark", "/remarks/1/id", "FJ-01", "FJ-01", file -> file.repeat("/remarks/0")));
    }

    private static Stream<Spoilt> references() {
        return Stream.of(
                sample(
                        "unknown-project",
                        LINE + "/project",
                        "P-9",
                        "P-9",
                        file -> file.set(LINE + "/project", "\"P-9\"")),
                sample(
                        "unknown-project",
                        "/focusAreas/0/buildsOn/0/project",
                        "P-9",
                        "P-9",
                        file -> file.set("/focusAreas/0/buildsOn/0/project", "\"P-9\"")),
                year2025(
                        "unknown-project",
                        "/plannedResults/items/5/project",
                        "2099-01",
                        "2099-01",
                        file -> file.set("/plannedResults/items/5/project", "\"2099-01\"")),
                sample(
                        "unknown-focus-area",
                        "/budget/blocks/1/lines/0/focusArea",
                        "FO-HAV",
                        "FO-HAV",
                        file -> file.set("/budget/blocks/1/lines/0/focusArea", "\"FO-HAV\"")),
                sample(
                        "unknown-group",
                        "/budget/blocks/1/group",
                        "OTHERS",
                        "OTHERS",
                        file -> file.set("/budget/blocks/1/group", "\"OTHERS\"")),
                sample(
                        "unknown-recipient",
                        "/budget/blocks/1/lines/0/recipient",
                        "Programkontor",
                        "Programkontor",
                        file -> file.set("/recipients", recipients("Programkontoret"))
                                .set("/budget/blocks/1/lines/0/recipient", "\"Programkontor\"")),
                year2025(
                        "unknown-board-seat",
                        "/recipients/items/0/boardSeat",
                        "Bydel Vest",
                        "Bydel Vest",
                        file -> file.set("/recipients/items/0/boardSeat", "\"Bydel Vest\"")),
                sample(
                        "unknown-line",
                        "/remarks/0/lines/0",
                        "P-9",
                        "P-9",
                        file -> file.set("/remarks/0/lines/0", "\"P-9\"")),
                sample(
                        "choice-without-place",
                        "/choices/0/at/0",
                        "/budget/frames/9",
                        "/budget/frames/9",
                        file -> file.set("/choices", "[{\"at\":[\"/budget/frames/9\"],\"text\":\"ours\"}]")));
    }

    private SpoiltTables() {}
}
