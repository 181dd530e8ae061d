package no.tilsagn.launcher.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.process.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RehearsalFileTest {

    private static final Path PROJECT = Path.of("../..");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"section-9-2-without-frame, 20", "section-9-2-with-frame, 21"})
    void the_projects_own_are_found_by_name_and_grant_what_section_9_2_expects(String name, int commands)
            throws Exception {
        RehearsalFile file = RehearsalFile.of(name, PROJECT);

        assertThat(file.title().in(Locale.ENGLISH)).contains("48 800 000", "GDS");
        assertThat(file.content().required("commands")).hasSize(commands);
        assertThat(file.content()
                        .required("commands")
                        .valueStream()
                        .filter(command ->
                                command.required("command").stringValue().equals("submit-funding-application"))
                        .mapToLong(command -> command.at("/asked/amount").longValue())
                        .boxed())
                .containsExactlyElementsOf(expected())
                .satisfies(amounts -> assertThat(
                                amounts.stream().mapToLong(amount -> amount).sum())
                        .isEqualTo(48_800_000));
    }

    @Test
    void every_fault_is_listed_before_anything_is_started() throws IOException {
        Path file = Files.writeString(folder.resolve("faulty.json"), """
                {"format": "tilsagn-rehearsal/1", "title": {"nb": "a", "en": "a"}, "commands": [
                  {"as": ["clerk"], "command": "set-frame", "asked": {"year": 2025}},
                  {"as": ["board-secretary"], "command": "lift-frame", "asked": {}}]}""");

        assertThatThrownBy(() -> RehearsalFile.of(file.toString(), PROJECT))
                .isInstanceOfSatisfying(
                        FaultyFile.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(Fault::pointer)
                                .contains("/commands/0/as/0", "/commands/0/asked", "/commands/1/command"));
    }

    @Test
    void one_that_is_not_there_is_missed_in_one_line() {
        assertThatThrownBy(() -> RehearsalFile.of("no-such", PROJECT))
                .isInstanceOf(Missing.class)
                .hasMessageStartingWith("No such rehearsal:");
    }

    private static Iterable<Long> expected() throws IOException {
        JsonNode programme = JsonMapper.shared()
                .readTree(Files.readString(PROJECT.resolve("docker/programmes/delprogram-sysselsetting-2025.json")));
        return programme
                .at("/expectedSupplementaryApplications/items")
                .valueStream()
                .filter(item -> item.has("focusArea"))
                .map(item -> item.required("amount").longValue())
                .toList();
    }
}
