package no.tilsagn.queryservice.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.command.Command;
import no.tilsagn.command.CommandJson;
import no.tilsagn.event.TextReference;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RehearsalSchemaTest {

    private static final JsonNode SCHEMA = schema();

    @Test
    void everyCommandButTheEstablishmentCanBeRehearsed() {
        Set<String> names = new TreeSet<>(CommandJson.byName().keySet());
        names.remove("establish-programme");

        assertThat(SCHEMA.at("/$defs/command/properties/command/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyElementsOf(names);
    }

    @Test
    void aCommandIsAskedWithItsOwnFieldsButForProgrammeTextsAndTheIdItCreates() {
        CommandJson.byName().forEach((name, kind) -> {
            if (!name.equals("establish-programme")) {
                assertThat(SCHEMA.at("/$defs/" + name + "/properties").propertyNames())
                        .as(name)
                        .containsExactlyInAnyOrderElementsOf(fields(name, kind));
            }
        });
    }

    @Test
    void theRehearsalsOfTheProjectHaveNoFault() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../docker/rehearsals"))) {
            List<Path> all = files.toList();

            assertThat(all)
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(file -> assertThat(new RehearsalSchema()
                                    .faultsOf(Commands.tree(Files.readString(file)), Locale.ENGLISH))
                            .isEmpty());
        }
    }

    private static Set<String> fields(String name, Class<? extends Command> kind) {
        return Arrays.stream(kind.getRecordComponents())
                .filter(field -> field.getType() != TextReference.class)
                .map(field -> field.getName())
                .filter(field -> !field.equals("programme"))
                .filter(field -> !field.equals(Ids.field(name).orElse("")))
                .collect(Collectors.toSet());
    }

    private static JsonNode schema() {
        try {
            return Commands.tree(Files.readString(Path.of("../docs/rehearsal.schema.json")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
