package no.tilsagn.launcher.story;

import java.util.ArrayList;
import java.util.List;
import no.tilsagn.launcher.programmefile.Imported;
import no.tilsagn.launcher.service.Reply;

/** Tells a story step by step: sets the clock, gives the command or asks the question, and compares. */
public final class Telling {
    private final StoryClock clock;
    private final StoryApi api;
    private final StoryTable table;
    private final Remembered remembered = new Remembered();
    private long position;
    private int steps;

    /**
     * Begins to tell.
     *
     * @param imported what came before the first step; nothing for a story that establishes its programme
     */
    public Telling(StoryClock clock, StoryApi api, StoryTable table, Imported imported) {
        this.clock = clock;
        this.api = api;
        this.table = table;
        this.position = imported.lastPosition();
        remembered.putAll(imported.ids());
    }

    /**
     * Takes every step.
     *
     * @return the programme's last position
     * @throws StoryStopped when a step is refused that was to be accepted, or with another code
     */
    public long tell(Story story) {
        story.steps().forEach(this::take);
        return position;
    }

    private void take(StoryStep step) {
        steps++;
        switch (step) {
            case StoryStep.Given given -> give(given);
            case StoryStep.Asked asked -> ask(asked);
        }
    }

    private void give(StoryStep.Given step) {
        clock.set(step.at());
        Reply reply =
                api.post(step.client(), remembered.in(step.post()), "story-step-" + steps, remembered.in(step.body()));
        position = Math.max(position, reply.body().path("position").asLong(0));
        if (reply.isSuccess() && step.remember() != null) {
            remembered.put(step.remember(), reply.body().required("id").stringValue());
        }
        Finding outcome = outcome(step, reply);
        List<Finding> findings = new ArrayList<>();
        if (step.refused() != null || !outcome.held()) {
            findings.add(outcome);
        }
        findings.addAll(compared(step, reply));
        table.row(step.heading(), position, findings);
        if (!reply.isSuccess() && !outcome.held()) {
            throw new StoryStopped("The story stops at step %d: %s".formatted(steps, reply.text()));
        }
    }

    private static Finding outcome(StoryStep.Given step, Reply reply) {
        String expected = step.refused() == null ? "accepted" : "refused with " + step.refused();
        String found = reply.isSuccess()
                ? "accepted"
                : "refused with " + reply.body().path("code").asString(Integer.toString(reply.status()));
        return Finding.of("outcome", expected, found);
    }

    private void ask(StoryStep.Asked step) {
        Reply reply = api.get(remembered.in(step.ask()), position);
        table.row(step.heading(), position, compared(step, reply));
        if (!reply.isSuccess()) {
            throw new StoryStopped("The story stops at step %d: %s".formatted(steps, reply.text()));
        }
    }

    private List<Finding> compared(StoryStep step, Reply reply) {
        return step.expectations().stream()
                .map(expectation -> expectation.in(reply.body(), remembered))
                .toList();
    }
}
