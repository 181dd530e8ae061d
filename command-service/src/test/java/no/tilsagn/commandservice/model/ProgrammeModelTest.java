package no.tilsagn.commandservice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A model is worth something as long as it is short enough to be read against the guide, and borrows nothing. */
class ProgrammeModelTest {

    private static final Path HERE = Path.of("src/test/java/no/tilsagn/commandservice/model");

    @Test
    void itUsesNothingOfTheDomainsCode() throws IOException {
        for (String file : List.of("ProgrammeModel", "PhaseModel", "BoardModel", "Json", "Request")) {
            assertThat(lines(file).filter(line -> line.contains("no.tilsagn")))
                    .as(file)
                    .containsExactly("package no.tilsagn.commandservice.model;");
        }
    }

    @Test
    void itsRulesAndItsLedgerAreShort() throws IOException {
        assertThat(code("ProgrammeModel")).isLessThanOrEqualTo(200);
        assertThat(code("PhaseModel")).isLessThanOrEqualTo(200);
        assertThat(code("BoardModel")).isLessThanOrEqualTo(200);
    }

    /** Lines that say something: neither blank nor comment nor import nor brackets alone. */
    private static long code(String file) throws IOException {
        return lines(file)
                .map(String::strip)
                .filter(line -> !line.matches("[{}();\\s]*|(import|package|\\*|/\\*|//).*"))
                .count();
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(HERE.resolve(file + ".java")).stream();
    }
}
