package no.tilsagn.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import no.tilsagn.launcher.process.Missing;
import no.tilsagn.launcher.stack.Ports;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    @Test
    void without_arguments_it_runs_on_the_projects_own_data_and_programme() {
        assertThat(Arguments.of())
                .isEqualTo(new Arguments(false, false, null, null, null, null, null, null, Ports.standard()));
    }

    @Test
    void a_data_folder_is_for_a_stack_that_lasts() {
        assertThat(Arguments.of("--data", "elsewhere").data()).isEqualTo(Path.of("elsewhere"));
        assertThatThrownBy(() -> Arguments.of("--once", "--data", "elsewhere"))
                .isInstanceOf(Missing.class)
                .hasMessageContaining("leave --data out");
    }

    @Test
    void its_ports_may_stand_elsewhere() {
        assertThat(Arguments.of("--ports", "20000").ports())
                .isEqualTo(new Ports(20000, 20001, 20005, 20002, 20003, 20006, 20004));
        for (String none : new String[] {"1023", "65530", "many"}) {
            assertThatThrownBy(() -> Arguments.of("--ports", none)).hasMessageContaining("1024 to 65529, not " + none);
        }
        assertThatThrownBy(() -> Arguments.of("--once", "--ports", "20000"))
                .isInstanceOf(Missing.class)
                .hasMessageContaining("leave --ports out");
    }

    @Test
    void a_story_is_told_once_and_names_its_programme_itself() {
        assertThat(Arguments.of("--once", "--story", "reference-example").story())
                .isEqualTo("reference-example");
        assertThatThrownBy(() -> Arguments.of("--story", "reference-example"))
                .isInstanceOf(Missing.class)
                .hasMessageContaining("add --once");
        assertThatThrownBy(() -> Arguments.of("--once", "--story", "x", "--programme", "pom.xml"))
                .isInstanceOf(Missing.class)
                .hasMessageContaining("leave --programme out");
    }

    @Test
    void a_statement_is_of_what_is_shown_once() {
        assertThat(Arguments.of("--once", "--statement", "x.csv").statement()).isEqualTo(Path.of("x.csv"));
        assertThatThrownBy(() -> Arguments.of("--statement", "x.csv"))
                .isInstanceOf(Missing.class)
                .hasMessageContaining("add --once");
    }

    @Test
    void a_rehearsal_is_asked_of_what_runs_or_after_what_is_shown_once() {
        assertThat(Arguments.of("--rehearse", "x.json", "--position", "113"))
                .extracting(Arguments::rehearsal, Arguments::position, Arguments::once)
                .containsExactly("x.json", 113L, false);
        assertThat(Arguments.of("--once", "--story", "one-line", "--rehearse", "x.json")
                        .position())
                .isNull();
        assertThatThrownBy(() -> Arguments.of("--position", "113"))
                .isInstanceOf(Missing.class)
                .hasMessageContaining("add --rehearse");
        assertThatThrownBy(() -> Arguments.of("--rehearse", "x.json", "--data", "elsewhere"))
                .hasMessageContaining("leave --data out");
        for (String none : new String[] {"-1", "last"}) {
            assertThatThrownBy(() -> Arguments.of("--rehearse", "x.json", "--position", none))
                    .hasMessageContaining("not " + none);
        }
    }

    @Test
    void what_cannot_be_meant_is_refused_in_one_line() {
        assertThatThrownBy(() -> Arguments.of("--onec")).hasMessageContaining("Unknown argument --onec");
        assertThatThrownBy(() -> Arguments.of("--programme")).hasMessageContaining("--programme needs a value");
        assertThatThrownBy(() -> Arguments.of("--programme", "no-such.json"))
                .hasMessageContaining("No such programme file: no-such.json");
    }
}
