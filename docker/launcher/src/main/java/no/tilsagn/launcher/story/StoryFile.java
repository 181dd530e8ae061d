package no.tilsagn.launcher.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.jsonfile.FileSchema;
import no.tilsagn.launcher.jsonfile.JsonFileReader;
import no.tilsagn.launcher.jsonfile.WholeNumbers;
import no.tilsagn.launcher.programmefile.ImportPart;
import no.tilsagn.launcher.story.fault.Beginning;
import no.tilsagn.launcher.story.fault.EffectiveDays;
import no.tilsagn.launcher.story.fault.KnownNames;
import no.tilsagn.launcher.story.fault.StepKinds;
import no.tilsagn.launcher.story.fault.TimeOrder;
import tools.jackson.databind.JsonNode;

/** Reads story files and lets none with a fault through. */
public final class StoryFile {
    private static final FileSchema SCHEMA = new FileSchema("/story.schema.json");

    private StoryFile() {}

    /**
     * The story in a file.
     *
     * @throws FaultyFile with every fault, when there is one
     * @throws IOException when the file cannot be read at all
     */
    public static Story read(Path file) throws FaultyFile, IOException {
        JsonFileReader reader = new JsonFileReader(
                SCHEMA,
                List.of(
                        new WholeNumbers(),
                        new Beginning(file),
                        new StepKinds(),
                        new TimeOrder(),
                        new EffectiveDays(),
                        new KnownNames(file)));
        JsonNode story = reader.read(file);
        return Story.of(story, imported(file, story));
    }

    private static Optional<ImportedFile> imported(Path file, JsonNode story) throws FaultyFile, IOException {
        if (!story.has("import")) {
            return Optional.empty();
        }
        JsonNode part = story.required("import");
        return Optional.of(ImportedFile.of(
                file.resolveSibling(part.required("file").stringValue()),
                ImportPart.valueOf(part.required("part").stringValue())));
    }
}
