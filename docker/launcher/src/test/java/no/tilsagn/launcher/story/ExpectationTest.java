package no.tilsagn.launcher.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExpectationTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode ANSWER = JSON.readTree("""
            {"items": [{"account": "line/2025/2017-13/GDS", "balance": 800000},
                       {"account": "line/2025/2017-13/OS", "balance": 600000},
                       {"account": "line/2025/2017-13-B/OS", "balance": 5},
                       {"account": "owner/OS", "balance": -3000000000}],
             "total": 4, "adopted": true, "label": ["GDS", "OS"], "id": "project-1"}""");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            line/2025/2017-13/OS | 600000 | ✓ line/2025/2017-13/OS: 600 000
            line/2025/2017-13 | 1400000 | ✓ line/2025/2017-13: 1 400 000
            owner | -3000000000 | ✓ owner: -3 000 000 000
            line/2025/2017-13/OS | 600001 | ✗ line/2025/2017-13/OS: expected 600 001, found 600 000
            line/2025/2017-13/OS | "600000" | ✗ line/2025/2017-13/OS: expected 600000, found 600 000
            line/2026 | 0 | ✗ line/2026: expected 0, found nothing
            /adopted | true | ✓ /adopted: true
            /total | 4.0 | ✗ /total: expected 4.0, found 4
            /label | ["GDS", "OS"] | ✓ /label: ["GDS","OS"]
            /label | ["OS", "GDS"] | ✗ /label: expected ["OS","GDS"], found ["GDS","OS"]
            /year | 2025 | ✗ /year: expected 2025, found nothing
            /id | "${project}" | ✓ /id: project-1
            """)
    void a_figure_is_compared_exactly(String key, String value, String text) {
        Remembered remembered = new Remembered();
        remembered.put("project", "project-1");

        assertThat(new Expectation(key, JSON.readTree(value))
                        .in(ANSWER, remembered)
                        .text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"line/2025", "line/2025/2017-13/OS"})
    void no_balance_is_read_from_one_page_of_several(String account) {
        JsonNode page = JSON.readTree(ANSWER.toString().replace("\"total\":4", "\"total\":5"));

        assertThat(new Expectation(account, JSON.readTree("600000"))
                        .in(page, new Remembered())
                        .text())
                .isEqualTo("✗ %s: expected 600 000, found nothing".formatted(account));
    }
}
