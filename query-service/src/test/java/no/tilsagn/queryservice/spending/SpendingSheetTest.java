package no.tilsagn.queryservice.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tilsagn.command.Role;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.spending.SpendingReported;
import no.tilsagn.spending.SpentLine;
import no.tilsagn.spending.Tertial;
import org.junit.jupiter.api.Test;

/** The table of a tertial's spending, to fill in. */
class SpendingSheetTest extends ServiceTest {

    private static final SourceLabel OS = SourceLabel.of("OS");

    @Test
    void everyLineStandsInTheOrderOfThePlanWithItsNumberAndWhatIsReported() {
        Story story = Story.adopted();
        story.tell(new SpendingReported(
                story.programme(),
                Story.YEAR,
                Tertial.T2,
                List.of(new SpentLine(LineCode.of("2021-37"), OS, Money.of(1_000), Money.of(1_000)))));
        folded(story);

        Api api = as(Role.PROGRAMME_OFFICE, story);

        assertThat(sheet(api, "T2")).isEqualTo("""
                line,label,accounting_number,cumulative
                2021-37,OS,30151703,1000
                2022-17,GDS+OS+OIO,,
                PROGRAMME_ADMIN,GDS+OS+OIO,,
                """.replace("\n", "\r\n"));
        assertThat(sheet(api, "T3")).contains("2021-37,OS,30151703,\r\n");
    }

    @Test
    void aYearThatIsNotOpenAndATertialThatIsNoneAreProblems() {
        Story story = Story.adopted();
        folded(story);
        Api api = as(Role.PROGRAMME_OFFICE, story);

        assertThat(api.answer("/budget-years/2031/spending.csv?tertial=T2").status())
                .isEqualTo(404);
        assertThat(api.answer("/budget-years/2025/spending.csv?tertial=T4").status())
                .isEqualTo(400);
        assertThat(as(Role.DASHBOARD, story)
                        .answer("/budget-years/2025/spending.csv?tertial=T2")
                        .status())
                .isEqualTo(403);
    }

    private static String sheet(Api api, String tertial) {
        return api.answer("/budget-years/2025/spending.csv?tertial=" + tertial)
                .response()
                .body();
    }
}
