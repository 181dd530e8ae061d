package no.tilsagn.launcher.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StepTextTest {

    private static final String EVENT = """
            'event': {'position': 114, 'recordedAt': '2025-02-01T08:00:00Z', 'type': 'funds-transferred.v1',
                      'effectiveOn': '2025-02-01', 'role': 'board-secretary'}""";

    private static final String CHANGES = """
            {%s, 'inEffect': true, 'decision': {'reference': '2025/17', 'decidedOn': '2025-01-30'},
             'told': [{'project': 'project-1', 'sentence': 'Received 400 000 kroner.'}],
             'accounts': [{'account': 'frame/2025/GDS', 'before': 2500000, 'after': 2100000, 'change': -400000}],
             'portfolio': [{'id': 'project-1', 'number': '2022-17', 'name': 'Jobb',
                            'before': {'standing': {'status': 'OPEN', 'phase': 'CONCEPT'}, 'available': 0},
                            'after': {'standing': {'status': 'OPEN', 'phase': 'PLANNING'}, 'available': 400000}}],
             'fundingApplications': [{'id': 'fa-1', 'line': 'T01', 'amount': 400000,
                                      'before': null, 'after': {'status': 'SUBMITTED', 'granted': null}}],
             'statement': [{'year': 2025, 'line': 'T01', 'label': 'GDS', 'figure': 'granted', 'before': null,
                            'after': 400000}]}""".formatted(EVENT);

    private static final String NONE = """
            {%s, 'inEffect': %s, 'decision': null, 'told': [], 'accounts': [], 'portfolio': [],
             'fundingApplications': [], 'statement': []}""";

    @Test
    void an_event_is_told_with_its_decision_and_every_figure_it_changed() {
        assertThat(lines(CHANGES, Locale.ENGLISH))
                .containsExactly(
                        " 114 2025-02-01T08:00:00Z funds-transferred.v1, effect 2025-02-01, board-secretary"
                                + " [2025/17, 2025-01-30]",
                        " Received 400 000 kroner.",
                        " frame/2025/GDS 2 500 000 -> 2 100 000 (-400 000)",
                        " 2022-17 Jobb: CONCEPT -> PLANNING",
                        " 2022-17 Jobb: available 0 -> 400 000",
                        " fa-1 (T01, 400 000): - -> SUBMITTED",
                        " statement 2025 T01 GDS granted: - -> 400 000");
    }

    @Test
    void one_that_changes_nothing_says_so_and_says_why() {
        assertThat(lines(NONE.formatted(EVENT, true), Locale.ENGLISH)).endsWith(" changes no figure");
        assertThat(lines(NONE.formatted(EVENT, false), Locale.ENGLISH)).endsWith(" has no effect on the day");
        assertThat(lines(NONE.formatted(EVENT, false), Locale.of("nb"))).endsWith(" har ikke virkning på dagen");
    }

    private static List<String> lines(String json, Locale language) {
        return new StepText(JsonMapper.shared().readTree(json.replace('\'', '"')), language)
                .lines().stream().map(line -> line.replaceAll(" +", " ")).toList();
    }
}
