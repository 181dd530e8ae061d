package no.tilsagn.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.tilsagn.launcher.Asked.Question;
import no.tilsagn.launcher.process.Missing;
import no.tilsagn.launcher.stack.Ports;
import org.junit.jupiter.api.Test;

class AskedTest {

    @Test
    void the_history_is_told_from_its_beginning_to_its_end_unless_a_range_is_named() {
        assertThat(Asked.of("replay"))
                .isEqualTo(new Asked(Question.REPLAY, null, 1, null, null, "journal", Ports.standard()));
        assertThat(Asked.of("replay", "--programme", "x", "--from", "3", "--to", "9", "--ports", "20000"))
                .isEqualTo(new Asked(Question.REPLAY, "x", 3, 9L, null, "journal", Ports.from(20_000)));
    }

    @Test
    void one_read_model_or_all_are_rebuilt() {
        assertThat(Asked.of("rebuild").readModel()).isNull();
        assertThat(Asked.of("rebuild", "--read-model", "accounts").readModel()).isEqualTo("accounts");
    }

    @Test
    void a_rebuild_goes_by_the_journal_unless_the_event_table_is_named() {
        assertThat(Asked.of("rebuild").log()).isEqualTo("journal");
        assertThat(Asked.of("rebuild", "--from", "event-table").log()).isEqualTo("event-table");
        assertThatThrownBy(() -> Asked.of("rebuild", "--from", "3"))
                .isInstanceOf(Missing.class)
                .hasMessage("--from of rebuild needs one of journal, event-table, not 3");
    }

    @Test
    void a_word_that_belongs_to_another_question_is_refused() {
        assertThatThrownBy(() -> Asked.of("rebuild", "--to", "3"))
                .isInstanceOf(Missing.class)
                .hasMessageContaining("Unknown argument --to of rebuild");
        assertThatThrownBy(() -> Asked.of("replay", "--from", "first")).hasMessageContaining("--from needs a position");
        assertThatThrownBy(() -> Asked.of("compare", "--programme")).hasMessageContaining("needs a value");
    }

    @Test
    void only_the_first_word_asks() {
        assertThat(Asked.begins("compare")).isTrue();
        assertThat(Asked.begins()).isFalse();
        assertThat(Asked.begins("--once", "replay")).isFalse();
    }
}
