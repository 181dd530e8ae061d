package no.tilsagn.launcher.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.jsonfile.FileSchema;
import no.tilsagn.launcher.jsonfile.JsonFileReader;
import no.tilsagn.launcher.jsonfile.WholeNumbers;
import no.tilsagn.launcher.process.Missing;
import no.tilsagn.launcher.story.Text;
import tools.jackson.databind.JsonNode;

/**
 * A rehearsal file (docs/rehearsal.md).
 *
 * @param content read, and found to fit the schema, before anything is asked or started
 */
public record RehearsalFile(JsonNode content) {
    private static final FileSchema SCHEMA = new FileSchema("/rehearsal.schema.json");
    private static final Path OWN = Path.of("docker", "rehearsals");

    /**
     * The rehearsal of that name among the project's own, or in that file.
     *
     * @throws FaultyFile with every fault, when there is one
     */
    public static RehearsalFile of(String nameOrFile, Path project) throws IOException, FaultyFile {
        Path own = project.resolve(OWN).resolve(nameOrFile + ".json");
        Path file = Files.isReadable(own) ? own : Path.of(nameOrFile);
        if (!Files.isRegularFile(file)) {
            throw new Missing(
                    "No such rehearsal: neither %s nor %s".formatted(OWN.resolve(nameOrFile + ".json"), file));
        }
        return new RehearsalFile(new JsonFileReader(SCHEMA, List.of(new WholeNumbers())).read(file));
    }

    Text title() {
        return Text.of(content.required("title"));
    }

    /** What a command is called: its title, or else its name. */
    Text title(int place) {
        JsonNode command = content.required("commands").required(place);
        String name = command.required("command").stringValue();
        return command.has("title") ? Text.of(command.required("title")) : new Text(name, name);
    }
}
