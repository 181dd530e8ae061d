package no.tilsagn.launcher.programmefile.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.programmefile.EditedProgrammeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All faults of a file are listed at once: schema and named checks neither hide nor repeat one another. */
class ManyFaultsTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_with_37_different_faults_lists_those_37_in_the_order_of_its_text() {
        // One fault of each code, of those that can stand in the 2025 file together without touching one another.
        Map<String, Spoilt> different = Spoilt.faults()
                .filter(spoilt -> spoilt.file().equals(EditedProgrammeFile.YEAR_2025))
                .collect(Collectors.toMap(Spoilt::code, spoilt -> spoilt, (first, second) -> first, TreeMap::new));
        EditedProgrammeFile edited = EditedProgrammeFile.of(EditedProgrammeFile.YEAR_2025);
        different.values().forEach(spoilt -> spoilt.edit().accept(edited));
        Map<String, String> expected = different.values().stream()
                .collect(Collectors.toMap(Spoilt::code, Spoilt::pointer, (a, b) -> a, TreeMap::new));
        expected.putAll(others(edited));
        Path file = edited.writeTo(folder);

        FaultyFile refused = catchThrowableOfType(FaultyFile.class, () -> new ProgrammeFileReader().read(file));

        assertThat(expected).hasSize(37);
        assertThat(refused.faults().stream().collect(Collectors.toMap(Fault::code, Fault::pointer)))
                .isEqualTo(expected);
        assertThat(refused.faults()).isSortedAccordingTo((a, b) -> Integer.compare(a.line(), b.line()));
        List<String> printed = refused.report().lines().toList();
        assertThat(printed.getFirst()).contains("37 faults");
        assertThat(printed.subList(1, printed.size())).hasSize(37).allMatch(line -> line.startsWith("line "));
    }

    private static Map<String, String> others(EditedProgrammeFile edited) {
        edited.set("/budget/frames/1/amount", "499999");
        edited.set("/budget/blocks/0/lines/0/carryOver", "3070000.0");
        edited.set("/budget/blocks/0/lines/1/carryOver", "\"3070000\"");
        edited.set("/budget/blocks/0/lines/2/carryOver", "-1");
        edited.set("/budget/blocks/0/lines/3/carryOver", "1000000000000");
        edited.set("/budget/blocks/0/lines/4/recipient", "\"Nav Oslo\"");
        edited.set("/budget/blocks/2/lines/0/noMoreApplications", "true");
        edited.set("/budget/blocks/2/lines/1/line", "\"T01\"");
        edited.remove("/budget/blocks/2/lines/2/name");
        edited.set("/budget/blocks/3/group", "\"OFFICE\"");
        edited.set("/budget/effectiveOn", "\"2025-02-30\"");
        edited.set("/focusAreas/0/endMonth", "\"2024-10\"");
        edited.set("/focusAreas/1/status", "\"CLOSED\"");
        edited.set("/focusAreas/2/area", "1");
        edited.set("/projects/1/owners/0", "\"\"");
        edited.set("/projects/2/startMonth", "\"2022-9\"");
        edited.set("/remarks/0/id", "\"INC-01\"");
        return Map.ofEntries(
                Map.entry("frame-below-applied", "/budget/frames/1/amount"),
                Map.entry("number-not-whole", "/budget/blocks/0/lines/0/carryOver"),
                Map.entry("schema-type", "/budget/blocks/0/lines/1/carryOver"),
                Map.entry("schema-minimum", "/budget/blocks/0/lines/2/carryOver"),
                Map.entry("schema-maximum", "/budget/blocks/0/lines/3/carryOver"),
                Map.entry("unknown-recipient", "/budget/blocks/0/lines/4/recipient"),
                Map.entry("applied-on-flagged-line", "/budget/blocks/2/lines/0/applied"),
                Map.entry("duplicate-line", "/budget/blocks/2/lines/1/line"),
                Map.entry("schema-required", "/budget/blocks/2/lines/2"),
                Map.entry("unknown-group", "/budget/blocks/3/group"),
                Map.entry("schema-format", "/budget/effectiveOn"),
                Map.entry("end-before-start", "/focusAreas/0/endMonth"),
                Map.entry("schema-enum", "/focusAreas/1/status"),
                Map.entry("schema-additionalProperties", "/focusAreas/2/area"),
                Map.entry("schema-minLength", "/projects/1/owners/0"),
                Map.entry("schema-pattern", "/projects/2/startMonth"),
                Map.entry("remark-found-by-check", "/remarks/0/id"));
    }
}
