package no.tilsagn.launcher.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RehearsalTableTest {

    private static final RehearsalFile FILE = new RehearsalFile(json("""
            {'title': {'nb': 'En ramme', 'en': 'A frame'},
             'commands': [{'title': {'nb': 'Rammen heves', 'en': 'The frame is raised'}, 'command': 'set-frame'},
                          {'command': 'close-year'}]}"""));

    private static final String REFUSED = """
            {'accepted': false, 'command': 'close-year', 'role': 'board-secretary',
             'refusal': {'code': 'lines-below-zero', 'detail': 'A line is below zero.'}}""";

    @Test
    void every_command_is_told_and_a_refusal_in_a_sentence_with_its_code() {
        assertThat(lines(Locale.ENGLISH, 0))
                .contains(
                        "Rehearsal: A frame",
                        "Gone on from position 113. Nothing of it is stored.",
                        "  1 ✓ The frame is raised (set-frame, board-secretary)",
                        "  2 ✗ close-year (close-year, board-secretary)",
                        "      refused: A line is below zero. [lines-below-zero]",
                        "2 commands: 1 accepted, 1 refused");
    }

    @Test
    void it_is_told_in_norwegian_to_who_reads_norwegian() {
        assertThat(lines(Locale.of("nb"), 0))
                .contains("Rehearsal: En ramme")
                .anyMatch(line -> line.contains("Rammen heves"));
    }

    @Test
    void figures_that_differ_stand_beside_the_real_ones_and_add_up_by_year() {
        assertThat(lines(Locale.ENGLISH, 300_000).stream().map(line -> line.replaceAll(" {2,}", "|")))
                .contains(
                        "2025|T01|GDS|granted|-|300 000|+300 000",
                        "2025|all lines|granted|1 000 000|1 300 000|+300 000",
                        "owner|-1 000 000|-1 300 000");
    }

    @Test
    void a_statement_without_a_difference_is_the_real_one() {
        assertThat(lines(Locale.ENGLISH, 0))
                .contains("The year-end statement would be the real one: every figure the same.")
                .noneMatch(line -> line.contains("all lines"));
    }

    private static List<String> lines(Locale language, long granted) {
        String differences = granted == 0
                ? ""
                : "{'figure': 'granted', 'real': null, 'rehearsed': %d, 'difference': %d}".formatted(granted, granted);
        return new RehearsalTable(
                        FILE, json("""
                {'position': 113, 'refused': 1,
                 'commands': [{'accepted': true, 'command': 'set-frame', 'role': 'board-secretary'}, %s],
                 'statement': [
                   {'year': 2025, 'line': 'T01', 'label': 'GDS', 'real': null, 'rehearsed': {'granted': %d},
                    'differences': [%s]},
                   {'year': 2025, 'line': 'T02', 'label': 'GDS', 'real': {'granted': 1000000},
                    'rehearsed': {'granted': 1000000}, 'differences': []}],
                 'sums': {'OWNER': {'real': -1000000, 'rehearsed': %d}}}""".formatted(REFUSED, granted, differences, -1_000_000 - granted)), language)
                .lines()
                .toList();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
