package no.tilsagn.queryservice.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"problem", "problem_en", "history", "history_en", "page", "page_en", "register", "register_en"})
    void everyApostropheIsWrittenTwiceSinceOneAloneWouldVanish(String file) throws IOException {
        Properties messages = new Properties();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/messages/" + file + ".properties")),
                StandardCharsets.UTF_8)) {
            messages.load(text);
        }

        assertThat(messages)
                .isNotEmpty()
                .allSatisfy((key, message) ->
                        assertThat(message.toString().replace("''", "")).doesNotContain("'"));
    }
}
