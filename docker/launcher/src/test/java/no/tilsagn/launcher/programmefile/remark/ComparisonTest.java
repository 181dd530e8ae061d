package no.tilsagn.launcher.programmefile.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.tilsagn.launcher.programmefile.EditedProgrammeFile;
import no.tilsagn.launcher.programmefile.content.Sums;
import no.tilsagn.launcher.programmefile.fault.ProgrammeFileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    @TempDir
    private Path folder;

    @Test
    void the_2025_blocks_subtotal_and_total_are_those_of_the_domain_guide_and_agree() throws Exception {
        List<Comparison> comparisons = comparisons(EditedProgrammeFile.of(EditedProgrammeFile.YEAR_2025));

        assertThat(comparisons).allMatch(Comparison::agree);
        assertThat(comparisons)
                .extracting(Comparison::code, Comparison::computed)
                .containsExactly(
                        row("FOCUS", 16_950_000, 0),
                        row("PROJECTS", 65_650_000, 0),
                        row("SERVICE_DEVELOPERS", 0, 5_000_000),
                        row("COMPETENCE", 1_844_000, 2_265_000),
                        row("PROGRAMME_ADMIN", 3_370_000, 1_000_000),
                        row("PROJECT_DEVELOPERS", 2_663_000, 1_700_000),
                        row("PORTFOLIO_FUND", 2_029_000, 2_600_000),
                        row("PROGRAMME_OFFICE", 9_906_000, 7_565_000),
                        row("TOTAL", 92_506_000, 12_565_000));
    }

    @Test
    void one_line_changed_by_1_000_moves_its_block_and_the_total_and_nothing_else() throws Exception {
        List<Comparison> comparisons = comparisons(EditedProgrammeFile.of(EditedProgrammeFile.YEAR_2025)
                .set("/budget/blocks/1/lines/0/carryOver", "9701000"));

        assertThat(comparisons.stream().filter(comparison -> !comparison.agree()))
                .extracting(Comparison::code, Comparison::computed)
                .containsExactly(row("PROJECTS", 65_651_000, 0), row("TOTAL", 92_507_000, 12_565_000));
    }

    @Test
    void a_sum_that_is_not_printed_agrees_with_any() throws Exception {
        List<Comparison> comparisons = comparisons(EditedProgrammeFile.of(EditedProgrammeFile.SAMPLE));

        assertThat(comparisons).allMatch(Comparison::agree);
        assertThat(comparisons)
                .extracting(Comparison::code, Comparison::computed)
                .containsExactly(
                        row("MEASURES", 1_650_000, 450_000),
                        row("AREAS", 75_000, 25_000),
                        row("OFFICE", 10_000, 640_000),
                        row("TOTAL", 1_735_000, 1_115_000));
    }

    private List<Comparison> comparisons(EditedProgrammeFile file) throws Exception {
        return Comparison.of(new ProgrammeFileReader()
                .read(file.writeTo(folder))
                .actionProgramme()
                .budget());
    }

    private static org.assertj.core.groups.Tuple row(String code, long carryOver, long applied) {
        return org.assertj.core.groups.Tuple.tuple(code, new Sums(carryOver, applied));
    }
}
