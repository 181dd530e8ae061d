package no.tilsagn.launcher.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.tilsagn.launcher.process.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementTest {
    private static final StatementRow A_2025 = new StatementRow(2025, "A", "OS", 100, 20, 5, 3, 0, 80, 2, 40);
    private static final StatementRow B_2025 = new StatementRow(2025, "B", "GDS", 7, 0, 0, 0, 0, 7, 0, 0);
    private static final StatementRow A_2026 = new StatementRow(2026, "A", "OS", 40, 0, 0, 0, 0, 0, 0, 40);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void rows_are_written_by_year_line_and_label_under_a_head_line() throws Exception {
        assertThat(holds(Set.of(2025, 2026), A_2026, B_2025, A_2025)).isTrue();

        assertThat(Files.readString(file())).isEqualTo("""
                year,line,label,opening,granted,moved_in,moved_out,split,spent,returned,carried_over
                2025,A,OS,100,20,5,3,0,80,2,40
                2025,B,GDS,7,0,0,0,0,7,0,0
                2026,A,OS,40,0,0,0,0,0,0,40
                """.replace("\n", "\r\n"));
        assertThat(said()).contains("closing(2025) = opening(2026): 40 = 40, over 1 lines and labels with money");
    }

    @Test
    void a_row_that_does_not_add_up_is_named() throws Exception {
        StatementRow wrong = new StatementRow(2025, "A", "OS", 100, 0, 0, 0, 0, 80, 2, 17);

        assertThat(holds(Set.of(2025), wrong)).isFalse();
        assertThat(said()).contains("✗ 2025 A/OS does not add up: 20 are left, 2 returned and 17 carried over");
    }

    @Test
    void an_adopted_year_that_opens_with_something_else_is_named_line_by_line() throws Exception {
        StatementRow other = new StatementRow(2026, "B", "GDS", 41, 0, 0, 0, 0, 0, 0, 41);

        assertThat(holds(Set.of(2025, 2026), A_2025, B_2025, other)).isFalse();
        assertThat(said())
                .contains(
                        "✗ closing(2025) is not opening(2026) on A/OS: 40 is carried over, and it opens with 0",
                        "✗ closing(2025) is not opening(2026) on B/GDS: 0 is carried over, and it opens with 41")
                .doesNotContain("closing(2025) = ");
    }

    @Test
    void sums_that_agree_do_not_hide_lines_that_differ() throws Exception {
        StatementRow other = new StatementRow(2026, "B", "GDS", 40, 0, 0, 0, 0, 0, 0, 40);

        assertThat(holds(Set.of(2026), A_2025, B_2025, other)).isFalse();
    }

    @Test
    void a_year_that_is_not_adopted_has_not_opened() throws Exception {
        StatementRow other = new StatementRow(2026, "A", "OS", 0, 0, 0, 0, 0, 0, 0, 0);

        assertThat(holds(Set.of(2025), A_2025, other)).isTrue();
        assertThat(said()).doesNotContain("closing(");
    }

    @Test
    void a_file_that_cannot_be_written_is_refused_and_one_that_can_is_not_touched() throws Exception {
        assertThatThrownBy(() -> StatementFile.writable(folder)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> StatementFile.writable(folder.resolve("none/x.csv")))
                .isInstanceOf(Missing.class)
                .hasMessageContaining("none");
        StatementFile.writable(file());
        assertThat(file()).doesNotExist();
        Files.writeString(file(), "before");
        StatementFile.writable(file());
        assertThat(file()).hasContent("before");
    }

    private boolean holds(Set<Integer> adopted, StatementRow... rows) throws Exception {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return StatementFile.writable(file()).write(new Statement(List.of(rows), adopted), out);
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private Path file() {
        return folder.resolve("x.csv");
    }
}
