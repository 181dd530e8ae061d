package no.tilsagn.system.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import no.tilsagn.launcher.stack.ProjectFolder;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./run --once --story} makes of stories: told to their end, found to differ, refused whole. */
@Order(8)
class StoriesIT {

    private static final Path ONE_LINE = ProjectFolder.find().resolve("docker/stories/one-line.json");
    private static final Path SAMPLE = ProjectFolder.find().resolve("docker/programmes/sample-programme.json");

    @TempDir
    Path home;

    @Test
    void a_story_of_the_project_is_told_by_its_name_and_all_it_expects_is_found() throws Exception {
        String said = told(0, "one-line");

        assertThat(said)
                .contains(
                        "Story: A budget of one line",
                        "Recorded time is simulated. All figures of this story are invented.",
                        "4     2024-12-04  2024-12-04T09:00:00Z         5  500 000 are applied for",
                        "✓ line/2025/T01/GDS: 620 000",
                        "✓ outcome: refused with budget-already-adopted",
                        "✓ All 12 expectations held.",
                        "Accounts: lines 620 000, frames 1 500 000, owner -2 000 000, carry -120 000, spent 0, returned 0",
                        "Last position: 9")
                .doesNotContain("✗")
                .containsPattern("Read model accounts +position 9, 4 rows, digest [0-9a-f]{64}");
    }

    @Test
    void the_reference_example_comes_out_row_by_row_to_the_krone() throws Exception {
        assertThat(told(0, "reference-example"))
                .contains(
                        "✓ line/2025: 17 988 000",
                        "✓ line/2025: 17 838 000",
                        "14–15 2025-12-31  2026-02-12T09:00:00Z",
                        "✓ line/2026: 4 470 000",
                        "16    2025-12-31  2026-03-10T09:00:00Z",
                        "✓ line/2026/2021-37/OS: 2 070 000",
                        "✓ line/2026: 4 540 000",
                        "✓ All 161 expectations held.",
                        "Accounts: lines 4 540 000, frames 0, owner -28 000 000, carry 0, spent 22 960 000, returned 500 000")
                .doesNotContain("✗");
    }

    @Test
    void the_programme_year_closes_and_its_statement_is_right_by_the_file_alone() throws Exception {
        Path file = home.resolve("year-end.csv");

        String said = OneRun.in(home.resolve("once"), 0, "--story", "programme-year", "--statement", file.toString());

        assertThat(said.lines()).anyMatch(line -> line.startsWith("closing(2025) = opening(2026)"));
        assertThat(said).doesNotContain("✗");
        StatementCsv statement = StatementCsv.read(file);
        statement.requireThatEveryRowAddsUp();
        statement.requireThatTheNextYearOpensWithTheRestOf(2024);
        statement.requireThatTheNextYearOpensWithTheRestOf(2025);
        assertThat(statement.lines(2024)).hasSize(43).isEqualTo(statement.lines(2025));
        assertThat(statement.lines(2026)).hasSize(43);
    }

    @Test
    void a_story_by_somebody_else_has_its_statement_too() throws Exception {
        Path story = Files.copy(
                Path.of(StoriesIT.class
                        .getResource("/stories/somebody-elses.json")
                        .toURI()),
                home.resolve("mine.json"));
        Path file = home.resolve("year-end.csv");

        String said = OneRun.in(home.resolve("once"), 0, "--story", story.toString(), "--statement", file.toString());

        assertThat(said).contains("closing(2030) = opening(2031): 452 = 452").doesNotContain("✗");
        StatementCsv statement = StatementCsv.read(file);
        statement.requireThatEveryRowAddsUp();
        statement.requireThatTheNextYearOpensWithTheRestOf(2030);
        assertThat(statement.lines(2030)).containsExactly("VEST", "ØST");
    }

    @Test
    void a_statement_that_cannot_be_written_starts_nothing() throws Exception {
        String said = OneRun.in(
                home.resolve("once"),
                2,
                "--story",
                "one-line",
                "--statement",
                home.resolve("no-such-folder/x.csv").toString());

        assertThat(said).contains("The statement cannot be written to").doesNotContain("Starting");
    }

    @Test
    void a_file_of_anybody_may_begin_with_registers_and_differs_where_it_is_wrong() throws Exception {
        Path file = Files.writeString(home.resolve("mine.json"), """
                {"format": "tilsagn-story/1", "title": {"nb": "Et register", "en": "A register"},
                 "import": {"file": "%s", "part": "REGISTERS", "at": "2025-06-01T09:00:00Z"},
                 "steps": [
                   {"title": {"nb": "P-3 er i gjennomføring", "en": "P-3 is in execution"},
                    "at": "2025-06-02T10:00:00Z", "as": ["programme-office", "board-secretary"],
                    "post": "projects/${projects/P-3}/phase-registration",
                    "body": {"phase": "EXECUTION", "effectiveOn": "2025-06-02",
                             "decision": {"reference": "FJ25 2", "decidedOn": "2025-06-02"}}},
                   {"title": {"nb": "Da ble det ført", "en": "When it was recorded"},
                    "ask": "projects/${projects/P-3}/history",
                    "expect": {"/items/0/recordedAt": "2025-06-01T09:00:00Z",
                               "/items/3/recordedAt": "2025-06-02T10:00:00Z",
                               "/items/3/role": "board-secretary",
                               "/total": 3}}]}""".formatted(SAMPLE));

        String said = told(1, file.toString());

        assertThat(said)
                .contains(
                        "✓ /items/0/recordedAt: 2025-06-01T09:00:00Z",
                        "✓ /items/3/recordedAt: 2025-06-02T10:00:00Z",
                        "✓ /items/3/role: board-secretary",
                        "✗ /total: expected 3, found 4",
                        "✗ 1 of 4 expectations did NOT hold");
    }

    @Test
    void a_faulty_story_is_refused_whole_and_starts_nothing() throws Exception {
        Path file = Files.writeString(
                home.resolve("faulty.json"),
                Files.readString(ONE_LINE)
                        .replace("2024-12-03T09:00:00Z", "2024-11-03T09:00:00Z")
                        .replace("funding-applications/${application}", "funding-applications/${other}"));

        assertThat(told(1, file.toString()))
                .contains("2 faults", "[time-goes-back]", "[unknown-name]")
                .doesNotContain("ready after");
    }

    private String told(int exitCode, String story) throws Exception {
        return OneRun.in(home.resolve("once"), exitCode, "--story", story);
    }
}
