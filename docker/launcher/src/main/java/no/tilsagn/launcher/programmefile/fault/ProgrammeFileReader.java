package no.tilsagn.launcher.programmefile.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.jsonfile.FileSchema;
import no.tilsagn.launcher.jsonfile.JsonFileReader;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.content.OtherSection;
import no.tilsagn.launcher.programmefile.content.ProgrammeFile;
import tools.jackson.databind.JsonNode;

/** Reads programme files and lets none with a fault through. */
public final class ProgrammeFileReader {

    /** What the source prints of its rules; a file's rule versions say what is registered of it. */
    private static final Set<String> PRINTED_RULES = Set.of("authorityRules", "applicationDeadlines");

    /** The tables that registers are filled from. */
    private static final Set<String> REGISTERS = Set.of(
            "goals",
            "benefits",
            "risks",
            "plannedResults",
            "plannedImplementations",
            "administrativeResources",
            "gatherings",
            "boardSeats");

    private final JsonFileReader reader =
            new JsonFileReader(new FileSchema("/programme-file.schema.json"), FaultChecks.ALL);

    /**
     * The content of a file.
     *
     * @throws FaultyFile with every fault, when there is one
     * @throws IOException when the file cannot be read at all
     */
    public ProgrammeFile read(Path file) throws FaultyFile, IOException {
        JsonNode json = reader.read(file);
        return new ProgrammeFile(reader.as(ActionProgramme.class, json), otherSections(json));
    }

    /** Every table of the file is such a section, apart from those that registers or rules are made of. */
    private static List<OtherSection> otherSections(JsonNode json) {
        return json.propertyStream()
                .filter(section -> section.getValue().path("items").isArray())
                .filter(section -> !REGISTERS.contains(section.getKey()))
                .filter(section -> !(json.has("rules") && PRINTED_RULES.contains(section.getKey())))
                .map(section -> new OtherSection(
                        section.getKey(), section.getValue().path("items").size()))
                .toList();
    }
}
