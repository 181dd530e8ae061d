package no.tilsagn.system.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.tilsagn.system.readme.ReadmeBlocks.Step;
import org.junit.jupiter.api.Test;

/** The reader of the README takes the blocks of its own section, and nothing it would not check. */
class ReadmeBlocksTest {

    @Test
    void the_blocks_of_one_section_are_taken_with_what_they_print() {
        List<String> readme = """
                ```bash
                before
                ```
                ## Try it
                words
                ```bash
                # a comment
                ## no heading
                ```
                ```bash
                second
                ```
                ```text
                printed …
                ```
                ## After
                ```bash
                after
                ```""".lines().toList();

        assertThat(ReadmeBlocks.under("## Try it", readme).steps())
                .containsExactly(
                        new Step("# a comment\n## no heading", List.of()), new Step("second", List.of("printed …")));
    }

    @Test
    void a_block_of_another_language_is_an_error_not_a_gap() {
        assertThatThrownBy(() -> ReadmeBlocks.under("## Try it", List.of("## Try it", "```sh", "unseen", "```")))
                .hasMessageContaining("'sh'");
    }

    @Test
    void three_dots_stand_for_anything_in_a_line_and_alone_for_any_lines() {
        Step step = new Step("seq 3", List.of("1…", "…", "3"));

        step.requireAlike(List.of("1st", "2", "and a half", "3"));
        step.requireAlike(List.of("1", "3"));
        assertThatThrownBy(() -> step.requireAlike(List.of("2", "3"))).hasMessageContaining("seq 3");
        assertThatThrownBy(() -> step.requireAlike(List.of("1", "3", "4"))).hasMessageContaining("seq 3");
    }
}
