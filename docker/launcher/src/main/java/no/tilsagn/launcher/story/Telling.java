package no.tilsagn.launcher.story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.programmefile.Imported;
import no.tilsagn.launcher.service.Reply;

/** Tells a story step by step: sets the clock, gives the command or asks the question, and compares. */
final class Telling {
    private final StoryClock clock;
    private final StoryApi api;
    private final StoryTable table;
    private final Importing imports;
    private final Remembered remembered = new Remembered();
    private long position;
    private int steps;

    /**
     * Begins to tell.
     *
     * @param imports of the programme file the story is about
     */
    Telling(StoryClock clock, StoryApi api, StoryTable table, Importing imports) {
        this.clock = clock;
        this.api = api;
        this.table = table;
        this.imports = imports;
    }

    /**
     * Imports what the story begins with, and takes every step.
     *
     * @return the programme's last position
     * @throws StoryStopped when a step is refused that was to be accepted, or with another code
     * @throws FaultyFile when the programme file has become faulty
     */
    long tell(Story story) throws IOException, FaultyFile {
        if (story.imported().isPresent()) {
            take(imports.give(story.imported().get().part()));
        }
        for (StoryStep step : story.steps()) {
            take(step);
        }
        return position;
    }

    private void take(Imported imported) {
        position = Math.max(position, imported.lastPosition());
        remembered.putAll(imported.ids());
    }

    private void take(StoryStep step) throws IOException, FaultyFile {
        steps++;
        switch (step) {
            case StoryStep.Given given -> give(given);
            case StoryStep.Asked asked -> ask(asked);
            case StoryStep.Imports imported -> {
                clock.set(imported.at());
                take(imports.give(imported.part()));
                table.row(imported.heading(), position, List.of());
            }
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
