package no.tilsagn.queryservice.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import no.tilsagn.command.Role;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.MoneyStory;
import no.tilsagn.queryservice.testing.Relay;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.ReadModels;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Read models are built anew while events go on coming and questions go on being asked. */
class RebuildUnderLoadTest extends ServiceTest {

    private static final int BEFORE = 500;
    private static final int MEANWHILE = 120;
    private static final List<String> QUESTIONS =
            List.of("/accounts", "/portfolio", "/year-end-statement", "/ledger?position=100", "/cases", "/refusals");

    @Test
    void noQuestionFailsNothingIsFoldedTwiceAndTheDigestsAreThePureFolds() throws Exception {
        Story story = MoneyStory.random(5, BEFORE);
        Relay.send(story.events());
        awaitFolded(story);
        MoneyStory.goOn(story, 6, MEANWHILE);
        AtomicBoolean done = new AtomicBoolean();

        try (ExecutorService load = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> events = load.submit(() -> story.events().stream()
                    .skip(story.events().size() - MEANWHILE)
                    .forEach(Relay::send));
            List<Future<Integer>> questions = QUESTIONS.stream()
                    .map(question -> load.submit(() -> ask(as(Role.AUDITOR, story), question, done)))
                    .toList();
            try {
                for (ReadModel<?> readModel : ReadModels.ALL) {
                    JsonNode rebuilt = as(Role.OPERATOR, story)
                            .post("/read-models/" + readModel.name() + "/rebuild")
                            .body();
                    assertThat(rebuilt.path("swapped").asBoolean())
                            .as(rebuilt.toString())
                            .isTrue();
                }
                events.get();
            } finally {
                done.set(true);
            }
            for (Future<Integer> question : questions) {
                assertThat(question.get()).isPositive();
            }
        }

        awaitFolded(story);
        assertThat(intake(story).path("position").asLong())
                .isEqualTo(story.last().position());
        JsonNode answer = as(Role.AUDITOR, story).get("/read-models");
        for (ReadModel<?> readModel : ReadModels.ALL) {
            assertThat(answer.path("readModels")
                            .valueStream()
                            .filter(each -> each.path("name").asString().equals(readModel.name()))
                            .map(each -> each.path("digest").asString()))
                    .as(readModel.name())
                    .containsExactly(story.digest(readModel));
        }
    }

    /** Asks until told to stop, at least once; every answer has to be one. */
    private static int ask(Api api, String question, AtomicBoolean done) {
        int answers = 0;
        do {
            api.get(question);
            answers++;
        } while (!done.get());
        return answers;
    }
}
