package no.tilsagn.launcher.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tilsagn.launcher.programmefile.content.PrintedSums;
import no.tilsagn.launcher.programmefile.content.Sums;
import no.tilsagn.launcher.programmefile.remark.Comparison;
import no.tilsagn.launcher.programmefile.remark.Comparison.Kind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PlanTableTest {
    private static final String ANSWER = """
            {"blocks": [{"code": "FOCUS", "name": "Focus areas", "carryOver": 16950000, "applied": 0, "total": 16950000},
                        {"code": "ADMIN", "name": "Administration", "carryOver": 3370000, "applied": 1000000,
                         "total": 4370000}],
             "groups": [{"code": "OFFICE", "name": "Office", "carryOver": 3370000, "applied": 1000000, "total": 4370000}],
             "carryOver": 20320000, "applied": 1000000, "total": 21320000}""";

    private static final Comparison FOCUS = comparison(Kind.BLOCK, "FOCUS", 16_950_000L, null);
    private static final Comparison ADMIN = comparison(Kind.BLOCK, "ADMIN", 3_370_000L, 1_000_000L);
    private static final Comparison OFFICE = comparison(Kind.GROUP, "OFFICE", 3_370_000L, 1_000_000L);
    private static final Comparison TOTAL = comparison(Kind.TOTAL, "TOTAL", 20_320_000L, 1_000_000L);

    @Test
    void blocks_subtotal_and_total_stand_in_one_line_each_with_grouped_figures() {
        assertThat(table(ANSWER, FOCUS, ADMIN, OFFICE, TOTAL).lines().map(PlanTableTest::spacesJoined))
                .containsExactly(
                        "Block | Carry-over | Applied | Total",
                        "Focus areas | 16 950 000 | 0 | 16 950 000",
                        "Administration | 3 370 000 | 1 000 000 | 4 370 000",
                        "Office | 3 370 000 | 1 000 000 | 4 370 000",
                        "Total | 20 320 000 | 1 000 000 | 21 320 000");
    }

    @Test
    void it_agrees_when_every_printed_figure_was_answered() {
        assertThat(table(ANSWER, FOCUS, ADMIN, OFFICE, TOTAL).agrees()).isTrue();
    }

    @Test
    void a_figure_printed_otherwise_is_marked_and_does_not_agree() {
        PlanTable table = table(ANSWER, comparison(Kind.BLOCK, "FOCUS", 16_949_000L, null), ADMIN, OFFICE, TOTAL);
        assertThat(table.agrees()).isFalse();
        assertThat(table.lines().toList().get(1)).endsWith("<- printed: 16 949 000, -, -");
    }

    @Test
    void a_block_that_was_not_answered_does_not_agree() {
        Comparison lost = comparison(Kind.BLOCK, "LOST", 1L, 0L);
        assertThat(table(ANSWER, FOCUS, ADMIN, OFFICE, TOTAL, lost).agrees()).isFalse();
    }

    @Test
    void a_total_that_is_not_the_sum_does_not_agree() {
        assertThat(table(ANSWER.replace("21320000", "21320001"), FOCUS, ADMIN, OFFICE, TOTAL)
                        .agrees())
                .isFalse();
    }

    private static PlanTable table(String answer, Comparison... source) {
        return new PlanTable(new JsonMapper().readTree(answer), List.of(source));
    }

    private static Comparison comparison(Kind kind, String code, Long carryOver, Long applied) {
        return new Comparison(kind, code, code, new PrintedSums(carryOver, applied, null), new Sums(0, 0));
    }

    private static String spacesJoined(String line) {
        return line.replaceAll(" {2,}", " | ");
    }
}
