package no.tilsagn.launcher.programmefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void a_terminal_shows_one_line_that_is_written_over() {
        String text = progress(true);

        assertThat(text).endsWith("\n").containsOnlyOnce("\n");
        assertThat(text.split("\r")).hasSize(51);
        assertThat(text).contains("\r[###############...............] 25/50 projects 25");
    }

    @Test
    void a_file_gets_a_line_every_tenth_of_the_way() {
        assertThat(progress(false).lines()).hasSize(10).first().isEqualTo("import: 5 of 50 commands, last projects 5");
    }

    private String progress(boolean terminal) {
        ProgressBar bar = new ProgressBar(new PrintStream(printed, true, StandardCharsets.UTF_8), 50, terminal);
        IntStream.rangeClosed(1, 50).forEach(step -> bar.advance("projects " + step));
        return printed.toString(StandardCharsets.UTF_8);
    }
}
