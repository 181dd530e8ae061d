package no.tilsagn.system.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tilsagn.system.stack.Answer;

/** What clients were promised beside what is stored: every acknowledged command's events are there, exactly once. */
public final class Acknowledgements {

    private Acknowledgements() {}

    /**
     * Checks the promises.
     *
     * @param answers every answer a client got, by idempotency key, in the order they came
     * @param events the programme's log
     */
    public static void hold(Map<String, List<Answer>> answers, List<StoredEvent> events) {
        Map<String, List<StoredEvent>> byKey = new LinkedHashMap<>();
        events.forEach(event -> byKey.computeIfAbsent(event.correlation(), key -> new ArrayList<>())
                .add(event));
        answers.forEach((key, given) -> {
            assertThat(byKey).as("events of an acknowledged command").containsKey(key);
            assertThat(given)
                    .extracting(Answer::body)
                    .as("answers to " + key)
                    .containsOnly(given.getFirst().body());
            assertThat(byKey.get(key).getLast().position())
                    .as("position acknowledged for " + key)
                    .isEqualTo(given.getFirst().number("position"));
        });
        byKey.forEach((key, stored) -> {
            assertThat(stored)
                    .extracting(StoredEvent::causation)
                    .as("commands stored for " + key)
                    .containsOnly(stored.getFirst().causation());
            assertThat(stored.getLast().position() - stored.getFirst().position())
                    .as("events of %s stand together", key)
                    .isEqualTo(stored.size() - 1L);
        });
        assertThat(byKey.keySet()).as("every event is somebody's").isEqualTo(answers.keySet());
    }
}
