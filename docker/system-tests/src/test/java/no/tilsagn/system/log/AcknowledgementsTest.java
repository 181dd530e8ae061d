package no.tilsagn.system.log;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import no.tilsagn.system.stack.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The judge of what was promised sees a promise broken. */
class AcknowledgementsTest {

    private static final List<StoredEvent> ONE_COMMAND_OF_TWO_EVENTS =
            List.of(Samples.event(1, "a", "command-1"), Samples.event(2, "a", "command-1"));

    @Test
    void an_acknowledged_command_is_stored_once_with_all_its_events() {
        assertThatCode(() -> Acknowledgements.hold(Map.of("a", List.of(at(2), at(2))), ONE_COMMAND_OF_TWO_EVENTS))
                .doesNotThrowAnyException();
    }

    @Test
    void a_lost_a_doubled_and_an_unasked_command_are_seen() {
        assertThatThrownBy(() -> Acknowledgements.hold(
                        Map.of("a", List.of(at(2)), "b", List.of(at(3))), ONE_COMMAND_OF_TWO_EVENTS))
                .hasMessageContaining("events of an acknowledged command");
        assertThatThrownBy(() -> Acknowledgements.hold(
                        Map.of("a", List.of(at(2))),
                        List.of(Samples.event(1, "a", "command-1"), Samples.event(2, "a", "command-2"))))
                .hasMessageContaining("commands stored for a");
        assertThatThrownBy(() -> Acknowledgements.hold(
                        Map.of("a", List.of(at(1))), List.of(Samples.event(1, "a", "1"), Samples.event(2, "b", "2"))))
                .hasMessageContaining("every event is somebody's");
    }

    @Test
    void another_answer_to_the_same_key_and_a_wrong_position_are_seen() {
        assertThatThrownBy(() -> Acknowledgements.hold(Map.of("a", List.of(at(2), at(3))), ONE_COMMAND_OF_TWO_EVENTS))
                .hasMessageContaining("answers to a");
        assertThatThrownBy(() -> Acknowledgements.hold(Map.of("a", List.of(at(1))), ONE_COMMAND_OF_TWO_EVENTS))
                .hasMessageContaining("position acknowledged for a");
    }

    private static Answer at(long position) {
        return new Answer(201, "", new JsonMapper().readTree("{\"position\":" + position + "}"));
    }
}
