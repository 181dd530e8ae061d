package no.tilsagn.launcher.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tilsagn.launcher.stack.ProjectFolder;

/** The project's smallest story, as text to be changed. */
final class SampleStory {
    private String text;

    SampleStory() throws IOException {
        text = Files.readString(file());
    }

    static Path file() {
        return ProjectFolder.find().resolve("docker/stories/one-line.json");
    }

    /** Replaces what stands in the text at least once. */
    SampleStory with(String old, String replacement) {
        if (!text.contains(old)) {
            throw new IllegalArgumentException("does not stand in the story: " + old);
        }
        text = text.replace(old, replacement);
        return this;
    }

    Path in(Path folder) throws IOException {
        return Files.writeString(folder.resolve("story.json"), text);
    }
}
