package no.tilsagn.system.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import no.tilsagn.launcher.stack.ProjectFolder;
import no.tilsagn.system.stack.Seed;
import no.tilsagn.system.story.ProgrammeOf2025;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./run} makes of programme files: refused whole, shown with what differs, shown in full; then gone. */
@Order(7)
class ProgrammeFilesIT {

    @TempDir
    Path home;

    @Test
    void a_file_with_thirty_faults_is_refused_whole_and_starts_nothing() throws Exception {
        Path file = ThirtyFaults.file().writeTo(home.resolve("faulty.json"));

        String said = once(1, "--programme", file.toString());

        assertThat(said).contains("30 faults").doesNotContain("ready after");
        List<String> faults =
                said.lines().filter(line -> line.startsWith("line ")).toList();
        assertThat(faults).hasSize(30);
        assertThat(ThirtyFaults.CODES)
                .hasSize(30)
                .allSatisfy(code -> assertThat(faults)
                        .filteredOn(fault -> fault.endsWith("[" + code + "]"))
                        .hasSize(1));
    }

    @Test
    void a_changed_carry_over_is_imported_and_named_and_ends_with_failure() throws Exception {
        Random random = Seed.random("a line of the block PROJECTS whose carry-over is raised by 1 000");
        EditedFile edited = new EditedFile();
        int line = random.nextInt(edited.at("/budget/blocks/1/lines").size());
        String carryOver = "/budget/blocks/1/lines/%d/carryOver".formatted(line);
        edited.set(carryOver, Long.toString(edited.at(carryOver).longValue() + 1_000));
        Path file = edited.writeTo(home.resolve("changed.json"));

        String said = once(1, "--programme", file.toString());

        assertThat(figures(said, "Total")).startsWith("92 507 000 12 565 000 105 072 000");
        assertThat(said.lines().map(ProgrammeFilesIT::plain))
                .anyMatch(row -> row.contains("65 651 000 0 65 651 000"))
                .anyMatch(row -> row.contains("9 906 000 7 565 000 17 471 000"));
        assertThat(plain(said)).contains("Remarks on the source: 27").contains("SUM-01");
    }

    @Test
    void a_programme_of_another_shape_is_shown_to_the_krone() throws Exception {
        Path file = ProjectFolder.find().resolve("docker/programmes/sample-programme.json");

        String said = once(0, "--programme", file.toString());

        assertThat(said).contains("omradeloft-fjordbyen", "agree to the krone");
    }

    @Test
    void the_2025_programme_is_shown_to_the_krone_and_a_rehearsal_leaves_it_as_it_is() throws Exception {
        String said = once(0, "--rehearse", "section-9-2-without-frame");

        assertThat(figures(said, "Total")).isEqualTo("92 506 000 12 565 000 105 071 000");
        assertThat(plain(said))
                .contains("Accounts: lines 105 071 000, frames 0, owner -12 565 000, carry -92 506 000")
                .contains("Remarks on the source: 26")
                .contains("Goals 5 of 5")
                .contains("Benefits 12 of 12")
                .contains("Risks 16 of 16")
                .contains("Planned results 16 of 16")
                .contains("Planned implementations 7 of 7")
                .contains("Years of resources 3 of 3")
                .contains("Gatherings 5 of 5")
                .contains("Board seats 14 of 14")
                .contains("Board seats with a vote 12 of 12")
                .contains("Remarks on the source 26 of 26")
                .contains("Every register has as many entries as its source holds.")
                .doesNotContain("not imported")
                .contains("refused: The account frame/2025/GDS has 0 kroner; 8 000 000 kroner are asked for.")
                .contains("Last position of the log before: %1$d, after: %1$d, unchanged"
                        .formatted(ProgrammeOf2025.events()));
    }

    private String once(int exitCode, String... arguments) throws Exception {
        return OneRun.in(home.resolve("once"), exitCode, arguments);
    }

    /** The figures of a row of the plan. */
    private static String figures(String said, String row) {
        return said.lines()
                .map(ProgrammeFilesIT::plain)
                .filter(line -> line.startsWith(row + " ") && Character.isDigit(line.charAt(row.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + row + " in\n" + said))
                .substring(row.length() + 1);
    }

    /** One space between words, also where digits are grouped; an ordinary minus. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replace('\u2212', '-')
                .strip();
    }
}
