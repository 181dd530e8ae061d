package no.tilsagn.launcher.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.stack.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StoryFileTest {
    private static final Path SAMPLE_PROGRAMME =
            ProjectFolder.find().resolve("docker/programmes/sample-programme.json");

    @TempDir
    private Path folder;

    static Stream<Path> stories() throws Exception {
        try (Stream<Path> files = Files.list(SampleStory.file().resolveSibling(""))) {
            return files.toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void every_story_of_the_project_is_without_fault(Path file) throws Exception {
        assertThat(StoryFile.read(file).steps()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "programme": "one-line", |  | beginning-not-one |
            "post": "", | "post": "projects", | not-established | /steps/0
            "ask": "accounts", | "ask": "accounts", "post": "projects", | step-not-one | /steps/5
            "at": "2024-12-04T09:00:00Z", |  | command-incomplete | /steps/3
            "ask": "accounts", | "ask": "accounts", "at": "2024-12-10T09:00:00Z", | not-of-a-question | /steps/5/at
            "refused": "budget-already-adopted", | "refused": "x", "remember": "y", | refused-remembers | /steps/6/remember
            2024-12-02T09:00:00Z | 2024-11-30T09:00:00Z | time-goes-back | /steps/1/at
            "post": "funding-applications", | "post": "funding-applications", "effective": "2024-12-05", | effective-differs | /steps/3/effective
            "ask": "funding-applications/${application}" | "ask": "funding-applications/${other}" | unknown-name | /steps/8/ask
            "post": "budget-years/2025/frames", | "post": "budget-years/2025/frames", "remember": "application", | remembered-twice | /steps/3/remember
            "amount": 500000 | "amount": 500000.0 | number-not-whole | /steps/3/body/amount
            ["programme-office"] | ["mayor"] | schema-enum | /steps/1/as/0
            2024-12-02T09:00:00Z | 2024-12-02T09:00:00+01:00 | schema-pattern | /steps/1/at
            "ask": "budget-years/2025/plan" | "ask": "../other/plan" | schema-pattern | /steps/7/ask
            "row": "1", | "row": "1", "note": "x", | schema-additionalProperties | /steps/0/note
            """)
    void a_fault_is_named_at_its_place(String old, String replacement, String code, String pointer) throws Exception {
        Path file = new SampleStory()
                .with(old, replacement == null ? "" : replacement)
                .in(folder);

        FaultyFile refused = catchThrowableOfType(FaultyFile.class, () -> StoryFile.read(file));

        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.faults()).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.pointer()).isEqualTo(pointer == null ? "" : pointer);
        });
    }

    @Test
    void all_faults_are_listed_at_once_in_the_order_of_the_text() throws Exception {
        Path file = new SampleStory()
                .with("2024-12-03T09:00:00Z", "2024-11-03T09:00:00Z")
                .with("\"ask\": \"funding-applications/${application}\"", "\"ask\": \"${other}\", \"at\": 1")
                .in(folder);

        FaultyFile refused = catchThrowableOfType(FaultyFile.class, () -> StoryFile.read(file));

        assertThat(refused.faults().stream().map(fault -> fault.line() + " " + fault.code()))
                .containsExactly("51 time-goes-back", "124 unknown-name", "124 not-of-a-question", "124 schema-type");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [] | / schema-type
            {"format": "tilsagn-story/1", "title": {"nb": "n", "en": "e"}, "programme": "any", "steps": [3]} | /steps/0 schema-type
            """)
    void what_is_no_object_is_one_fault_of_the_schema(String text, String fault) throws Exception {
        Path file = Files.writeString(folder.resolve("story.json"), text);

        FaultyFile refused = catchThrowableOfType(FaultyFile.class, () -> StoryFile.read(file));

        assertThat(refused.faults().stream()
                        .map(found -> (found.pointer().isEmpty() ? "/" : found.pointer()) + " " + found.code()))
                .containsExactly(fault);
    }

    @Test
    void an_import_names_the_ids_of_its_registers() throws Exception {
        Story story = StoryFile.read(importing("REGISTERS", "${projects/P-1}"));

        assertThat(story.programme()).isEqualTo("omradeloft-fjordbyen");
        assertThat(story.begins()).isEqualTo("2025-06-01T09:00:00Z");
        assertThatExceptionOfType(FaultyFile.class)
                .isThrownBy(() -> StoryFile.read(importing("REGISTERS", "${funding-applications/P-1}")))
                .withMessageContaining("unknown-name");
        assertThat(StoryFile.read(importing("WHOLE", "${funding-applications/P-1}"))
                        .steps())
                .hasSize(1);
    }

    @Test
    void a_later_step_may_import_what_is_left_and_its_ids_are_known_from_there_on() throws Exception {
        Path whole = Files.writeString(
                folder.resolve("later.json"),
                Files.readString(importing("REGISTERS", "${funding-applications/P-1}"))
                        .replace("\"steps\": [", """
                                "steps": [{"title": {"nb": "Resten", "en": "The rest"}, "import": "WHOLE",
                                           "at": "2025-06-02T09:00:00Z"},
                                """));

        assertThat(StoryFile.read(whole).steps()).hasSize(2);
        Path wrong = Files.writeString(
                whole, Files.readString(whole).replace("\"import\": \"WHOLE\"", "\"import\": \"WHOLE\", \"body\": {}"));
        assertThatExceptionOfType(FaultyFile.class)
                .isThrownBy(() -> StoryFile.read(wrong))
                .withMessageContaining("not-of-an-import");
        Path nothing = new SampleStory()
                .with("\"ask\": \"budget-years/2025/plan\"", "\"import\": \"WHOLE\", \"at\": \"2025-01-01T09:00:00Z\"")
                .in(folder);
        assertThatExceptionOfType(FaultyFile.class)
                .isThrownBy(() -> StoryFile.read(nothing))
                .withMessageContaining("nothing-to-import");
    }

    @Test
    void a_faulty_programme_file_is_a_fault_of_the_story() throws Exception {
        Path faulty = Files.writeString(folder.resolve("programme.json"), "{}");
        Path story = Files.writeString(
                folder.resolve("faulty.json"),
                Files.readString(importing("WHOLE", "x")).replace(SAMPLE_PROGRAMME.toString(), faulty.toString()));

        assertThatExceptionOfType(FaultyFile.class)
                .isThrownBy(() -> StoryFile.read(story))
                .satisfies(refused -> assertThat(
                                refused.faults().stream().map(fault -> fault.code() + " " + fault.pointer()))
                        .isEqualTo(List.of("import-faulty /import/file")));
    }

    private Path importing(String part, String id) throws Exception {
        return Files.writeString(folder.resolve("importing.json"), """
                {"format": "tilsagn-story/1", "title": {"nb": "Registre", "en": "Registers"},
                 "import": {"file": "%s", "part": "%s", "at": "2025-06-01T09:00:00Z"},
                 "steps": [{"title": {"nb": "Spør", "en": "Ask"}, "ask": "projects/%s/history",
                            "expect": {"/total": 1}}]}""".formatted(SAMPLE_PROGRAMME, part, id));
    }
}
