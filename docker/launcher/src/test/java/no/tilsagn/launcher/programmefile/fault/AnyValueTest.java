package no.tilsagn.launcher.programmefile.fault;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.programmefile.EditedProgrammeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands in place of any value of a file, it is read or its faults are listed; reading never breaks down. */
class AnyValueTest {

    private static final List<String> VALUES = List.of(
            "null", "\"x\"", "-1", "9223372036854775807", "1e400", "true", "[]", "{}", "[null]", "[[\"HAVN\"]]");

    private final ProgrammeFileReader reader = new ProgrammeFileReader();

    @TempDir
    private Path folder;

    @Test
    void reading_a_file_ends_in_its_content_or_in_its_faults() {
        List<String> pointers = pointers("", new JsonMapper().readTree(EditedProgrammeFile.SAMPLE))
                .toList();

        for (int place = 0; place < pointers.size(); place++) {
            String pointer = pointers.get(place);
            String value = VALUES.get(place % VALUES.size());
            Path file = EditedProgrammeFile.of(EditedProgrammeFile.SAMPLE)
                    .set(pointer, value)
                    .writeTo(folder);
            assertThatCode(() -> readOrRefuse(file))
                    .as("%s at %s", value, pointer)
                    .doesNotThrowAnyException();
        }
    }

    private void readOrRefuse(Path file) throws IOException {
        try {
            reader.read(file);
        } catch (FaultyFile refused) {
            if (refused.faults().isEmpty()) {
                throw new AssertionError("refused without a fault", refused);
            }
        }
    }

    private static Stream<String> pointers(String here, JsonNode node) {
        Stream<String> names = node.isArray()
                ? IntStream.range(0, node.size()).mapToObj(Integer::toString)
                : node.propertyNames().stream();
        return names.flatMap(name -> Stream.concat(
                Stream.of(here + "/" + name),
                pointers(here + "/" + name, node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name))));
    }
}
