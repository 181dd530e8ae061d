package no.tilsagn.launcher.story;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import no.tilsagn.launcher.programmefile.ImportPart;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One step of a story. */
sealed interface StoryStep {

    Heading heading();

    List<Expectation> expectations();

    /**
     * A command.
     *
     * @param at what the simulated clock says when it is recorded
     * @param client the demo client that gives it: its roles joined by +
     * @param post path below the programme; empty for the programme itself
     * @param remember the name that later steps call the answered id by
     * @param refused the code it is to be refused with; none when it is to be accepted
     */
    record Given(
            Heading heading,
            Instant at,
            String client,
            String post,
            JsonNode body,
            @Nullable String remember,
            @Nullable String refused,
            List<Expectation> expectations)
            implements StoryStep {}

    /**
     * A question to the query API.
     *
     * @param ask path and query below the programme
     */
    record Asked(Heading heading, String ask, List<Expectation> expectations) implements StoryStep {}

    /**
     * What is left of the programme file the story begins with.
     *
     * @param at what the simulated clock says when it is recorded
     */
    record Imports(Heading heading, Instant at, ImportPart part) implements StoryStep {
        @Override
        public List<Expectation> expectations() {
            return List.of();
        }
    }

    static StoryStep of(JsonNode step) {
        Heading heading = Heading.of(step);
        if (step.has("import")) {
            return new Imports(
                    heading,
                    heading.recorded().orElseThrow(),
                    ImportPart.valueOf(step.required("import").stringValue()));
        }
        List<Expectation> expectations = Expectation.allOf(step.path("expect"));
        return heading.recorded()
                .<StoryStep>map(at -> new Given(
                        heading,
                        at,
                        step.required("as")
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .collect(Collectors.joining("+")),
                        step.required("post").stringValue(),
                        step.required("body"),
                        text(step, "remember"),
                        text(step, "refused"),
                        expectations))
                .orElseGet(() -> new Asked(heading, step.required("ask").stringValue(), expectations));
    }

    private static @Nullable String text(JsonNode step, String property) {
        return step.has(property) ? step.required(property).stringValue() : null;
    }
}
