package no.tilsagn.launcher.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A story without faults.
 *
 * @param programme id of the programme it is about
 * @param begins what the clock says at first
 * @param imported the programme file it begins with; none when its first step establishes the programme
 * @param invented whether all its figures are made up
 */
public record Story(
        String programme,
        Text title,
        boolean invented,
        Instant begins,
        Optional<ImportedFile> imported,
        List<StoryStep> steps) {

    static Story of(JsonNode story, Optional<ImportedFile> imported) {
        return new Story(
                imported.map(ImportedFile::programme)
                        .orElseGet(() -> story.at("/programme").stringValue()),
                Text.of(story.required("title")),
                story.path("invented").asBoolean(false),
                Instant.parse(story.at(imported.isPresent() ? "/import/at" : "/steps/0/at")
                        .stringValue()),
                imported,
                story.required("steps").valueStream().map(StoryStep::of).toList());
    }
}
