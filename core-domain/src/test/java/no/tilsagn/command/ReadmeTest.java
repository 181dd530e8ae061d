package no.tilsagn.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.event.EventType;
import org.junit.jupiter.api.Test;

/** The README tells what there is; what it tells stays true. */
class ReadmeTest {

    private final String readme = read();

    @Test
    void namesEveryCommandAndNoOther() {
        assertThat(matches("^\\| \\[(\\w+)]\\(core-domain/src/main/java/"))
                .containsExactlyInAnyOrderElementsOf(
                        leaves(Command.class).map(Class::getSimpleName).toList());
    }

    @Test
    void linksEveryCommandToItsFile() {
        assertThat(matches("^\\| \\[\\w+]\\(([^)]*)\\)"))
                .allSatisfy(link -> assertThat(Path.of("..", link)).exists());
    }

    @Test
    void namesEveryEventAndNoOther() {
        Set<String> named = matches("`([a-z-]+)`(?=[^\\n]*\\|$)").stream().collect(Collectors.toSet());
        assertThat(named)
                .isEqualTo(Arrays.stream(EventType.values())
                        .map(type -> type.eventName().replaceAll("\\.v\\d+$", ""))
                        .collect(Collectors.toSet()));
    }

    @Test
    void listsTheRefusalsInTheirOrderOfPrecedence() {
        assertThat(matches("^\\d+\\. `([a-z-]+)`$"))
                .isEqualTo(Arrays.stream(RefusalCode.values())
                        .map(RefusalCode::code)
                        .toList());
    }

    private List<String> matches(String pattern) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(readme)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ReadmeTest::leaves)
                : Stream.of(type);
    }

    private static String read() {
        try {
            return Files.readString(Path.of("..", "README.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
