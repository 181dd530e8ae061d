package no.tilsagn.queryservice.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.tilsagn.event.TextReference;
import no.tilsagn.queryservice.testing.EventTableServer;
import no.tilsagn.queryservice.testing.EventTableServer.Sent;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.queryservice.text.ShownText.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Texts are asked for when they are shown, and what is not there is said to be so. */
class TextsTest extends ServiceTest {

    private static final String FOUND = """
            {"texts": [{"id": "text-there", "text": "prints 2 840 000", "erased": false},
                       {"id": "text-erased", "text": null, "erased": true}]}""";

    private final Story story = Story.established();

    @Autowired
    private Texts texts;

    @Test
    void aTextIsShownUntilItIsErasedAndAnUnknownOneIsNotRead() {
        List<String> tokens = new ArrayList<>();
        EventTableServer.answerTexts(story, (ids, authorization) -> {
            tokens.add(authorization);
            return new Sent(200, FOUND);
        });

        ShownTexts shown = texts.of("the-readers-own", story.programme(), List.of(text("there"), text("erased")));

        assertThat(shown.of(text("there"))).isEqualTo(ShownText.of("prints 2 840 000"));
        assertThat(shown.of(text("erased")).state()).isEqualTo(State.ERASED);
        assertThat(shown.of(text("unknown")).state()).isEqualTo(State.NOT_READ);
        assertThat(tokens).containsExactly("Bearer the-readers-own");
    }

    @Test
    void aHundredAreAskedForAtOnceAndEachOnlyOnce() {
        List<Integer> asked = new ArrayList<>();
        EventTableServer.answerTexts(story, (ids, authorization) -> {
            asked.add(ids.size());
            return new Sent(200, JsonMapper.shared().writeValueAsString(Map.of("texts", stored(ids))));
        });
        List<TextReference> references = IntStream.range(0, 500)
                .mapToObj(i -> text(Integer.toString(i % 250)))
                .toList();

        ShownTexts shown = texts.of("token", story.programme(), references);

        assertThat(asked).containsExactly(100, 100, 50);
        assertThat(references)
                .allSatisfy(each -> assertThat(shown.of(each).text()).isEqualTo("of " + each.id()));
    }

    @ParameterizedTest
    @CsvSource({"403, '{\"code\": \"no-reading-role\"}'", "503, ''", "200, no JSON", "200, '{\"something\": \"else\"}'"
    })
    void whatTheCommandServiceDoesNotShowIsNotRead(int status, String body) {
        EventTableServer.answerTexts(story, (ids, authorization) -> new Sent(status, body));

        assertThat(texts.of("token", story.programme(), List.of(text("there"))).of(text("there")))
                .isEqualTo(ShownText.NOT_READ);
    }

    private static List<Map<String, Object>> stored(List<String> ids) {
        return ids.stream()
                .map(id -> Map.<String, Object>of("id", id, "text", "of " + id, "erased", false))
                .toList();
    }

    private static TextReference text(String name) {
        return new TextReference("text-" + name, "0".repeat(64));
    }
}
