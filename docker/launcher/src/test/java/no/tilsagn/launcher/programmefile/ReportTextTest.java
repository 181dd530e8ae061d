package no.tilsagn.launcher.programmefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.content.ProgrammeFile;
import no.tilsagn.launcher.programmefile.fault.ProgrammeFileReader;
import no.tilsagn.launcher.programmefile.remark.Comparison;
import no.tilsagn.launcher.programmefile.remark.RemarkChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTextTest {

    @TempDir
    private Path folder;

    @Test
    void printed_sums_stand_beside_computed_ones() throws Exception {
        ImportReport report = reportOn(EditedProgrammeFile.YEAR_2025);

        assertThat(report.agrees()).isTrue();
        assertThat(linesOf(report))
                .containsSequence(
                        "Tjenesteutviklere                      printed             -    5 000 000    5 000 000",
                        "                                       computed            0    5 000 000    5 000 000")
                .containsSequence(
                        "Total                                  printed    92 506 000   12 565 000  105 071 000",
                        "                                       computed   92 506 000   12 565 000  105 071 000",
                        "Printed and computed sums agree.");
    }

    @Test
    void every_remark_is_printed_with_its_places_and_its_treatment() throws Exception {
        List<String> lines = linesOf(reportOn(EditedProgrammeFile.YEAR_2025));

        assertThat(lines).contains("Remarks on the source: 26");
        assertThat(lines).filteredOn(line -> line.matches("INC-\\d\\d .*")).hasSize(26);
        assertThat(lines).filteredOn(line -> line.startsWith("    where: ")).hasSize(26);
        assertThat(lines).filteredOn(line -> line.startsWith("    treatment: ")).hasSize(26);
    }

    @Test
    void choices_registers_and_what_else_the_source_tells_are_printed() throws Exception {
        List<String> lines = linesOf(reportOn(EditedProgrammeFile.YEAR_2025));

        assertThat(lines)
                .contains(
                        "Choices where the source is silent:",
                        "Registers filled:",
                        "    Goals: 5",
                        "    Benefits: 12",
                        "    Risks: 16",
                        "    Planned results: 16",
                        "    Planned implementations: 7",
                        "    Years of resources: 3",
                        "    Gatherings: 5",
                        "    Board seats: 14",
                        "    Board seats with a vote: 12",
                        "    Remarks on the source: 26",
                        "Told by the source beside its registers (checked, and kept in the file):",
                        "    recipients: 11")
                .noneMatch(line -> line.contains("not imported"))
                .anyMatch(line -> line.contains("/budget/frames"));
    }

    @Test
    void a_line_changed_by_1_000_moves_block_and_total_and_the_report_does_not_agree() throws Exception {
        ImportReport report = reportOn(EditedProgrammeFile.of(EditedProgrammeFile.YEAR_2025)
                .set("/budget/blocks/1/lines/0/carryOver", "9701000")
                .writeTo(folder));

        assertThat(report.agrees()).isFalse();
        assertThat(report.remarks()).hasSize(27);
        assertThat(linesOf(report))
                .contains(
                        "                                       computed   65 651 000            0   65 651 000  <- differs",
                        "                                       computed   92 507 000   12 565 000  105 072 000  <- differs",
                        "Printed and computed sums DIFFER.",
                        "Remarks on the source: 27");
    }

    @Test
    void a_difference_on_a_specification_row_leaves_the_sums_in_agreement() throws Exception {
        assertThat(reportOn(EditedProgrammeFile.YEAR_2025).remarks())
                .anyMatch(remark -> remark.id().equals("INC-01"));
        assertThat(reportOn(EditedProgrammeFile.YEAR_2025).agrees()).isTrue();
    }

    private static List<String> linesOf(ImportReport report) {
        return new ReportText(report).lines().toList();
    }

    private static ImportReport reportOn(Path path) throws Exception {
        ProgrammeFile file = new ProgrammeFileReader().read(path);
        ActionProgramme programme = file.actionProgramme();
        return new ImportReport(
                programme.programme().id(),
                programme.budget().year(),
                Comparison.of(programme.budget()),
                RemarkChecks.remarksOn(programme),
                Objects.requireNonNullElse(programme.choices(), List.of()),
                RegisterSteps.of(programme),
                file.otherSections(),
                1);
    }
}
