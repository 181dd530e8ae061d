package no.tilsagn.budget;

import static no.tilsagn.command.RefusalCode.BUDGET_YEAR_ALREADY_OPEN;
import static no.tilsagn.command.RefusalCode.FUND_SOURCE_PAST_LAST_YEAR;
import static no.tilsagn.command.RefusalCode.NAMED_TWICE;
import static no.tilsagn.command.RefusalCode.UNKNOWN_BUDGET_BLOCK;
import static no.tilsagn.command.RefusalCode.UNKNOWN_FOCUS_AREA;
import static no.tilsagn.command.RefusalCode.UNKNOWN_PROJECT;
import static no.tilsagn.command.RefusalCode.YEAR_NOT_NEXT;
import static no.tilsagn.command.Role.PROGRAMME_OFFICE;
import static no.tilsagn.scenario.Sample.ALL;
import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.OS;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.Y2025;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.focusArea;
import static no.tilsagn.scenario.Sample.focusAreaId;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.Sample.projectId;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleBudget.projectLine;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import no.tilsagn.budget.OpenBudgetYear.NewLine;
import no.tilsagn.money.LineCode;
import no.tilsagn.programme.BudgetYearAdded;
import no.tilsagn.programme.FundSource;
import org.junit.jupiter.api.Test;

class OpenBudgetYearTest {

    private static final List<BudgetGroup> GROUPS = List.of(new BudgetGroup("OFFICE", "Programkontoret"));
    private static final List<BudgetBlock> BLOCKS =
            List.of(new BudgetBlock("LINES", "Linjer", null), new BudgetBlock("POSTS", "Poster", "OFFICE"));

    private static NewLine focusAreaLine(String code) {
        return new NewLine(LineCode.of(code), "LINES", "Digitalisering", null, code, "Nav Oslo", GDS, false, List.of());
    }

    private static OpenBudgetYear with(List<BudgetGroup> groups, List<BudgetBlock> blocks, NewLine... lines) {
        return new OpenBudgetYear(PROGRAMME, Y2025, groups, blocks, List.of(lines), DAY);
    }

    @Test
    void opening_a_year_resolves_numbers_and_codes_to_projects_and_focus_areas_and_moves_no_money() {
        var programme = given(establish(), project("2021-37", null), focusArea("FO-DIG"))
                .when(open(projectLine("2021-37", OS), focusAreaLine("FO-DIG"), line("T01", ALL)))
                .as(PROGRAMME_OFFICE)
                .then(
                        new BudgetYearAdded(PROGRAMME, Y2025),
                        new BudgetYearOpened(
                                PROGRAMME,
                                Y2025,
                                GROUPS,
                                BLOCKS,
                                List.of(
                                        new BudgetLine(
                                                LineCode.of("2021-37"),
                                                "LINES",
                                                "Oslojobb",
                                                projectId("2021-37"),
                                                null,
                                                "BSN(Nav)",
                                                OS,
                                                false,
                                                List.of()),
                                        new BudgetLine(
                                                LineCode.of("FO-DIG"),
                                                "LINES",
                                                "Digitalisering",
                                                null,
                                                focusAreaId("FO-DIG"),
                                                "Nav Oslo",
                                                GDS,
                                                false,
                                                List.of()),
                                        new BudgetLine(
                                                LineCode.of("T01"),
                                                "LINES",
                                                "Tjenesteutvikler",
                                                null,
                                                null,
                                                "Nav Alna (stat)",
                                                ALL,
                                                false,
                                                List.of()))))
                .programme();

        assertThat(programme.balances(Y2025).byAccount()).isEmpty();
    }

    @Test
    void a_line_names_a_project_of_the_programme() {
        given(establish())
                .when(open(projectLine("2021-37", OS)))
                .as(PROGRAMME_OFFICE)
                .isRefused(UNKNOWN_PROJECT, "project", "2021-37");
    }

    @Test
    void a_line_names_a_focus_area_of_the_programme() {
        given(establish())
                .when(open(focusAreaLine("FO-DIG")))
                .as(PROGRAMME_OFFICE)
                .isRefused(UNKNOWN_FOCUS_AREA, "focusArea", "FO-DIG");
    }

    @Test
    void a_line_stands_in_a_block_of_the_year() {
        given(establish())
                .when(with(List.of(), List.of(new BudgetBlock("OTHER", "Annet", null)), line("T01", GDS)))
                .as(PROGRAMME_OFFICE)
                .isRefused(UNKNOWN_BUDGET_BLOCK, "block", "LINES");
    }

    @Test
    void a_block_is_summed_into_a_group_of_the_year() {
        given(establish())
                .when(with(List.of(), BLOCKS, line("T01", GDS)))
                .as(PROGRAMME_OFFICE)
                .isRefused(UNKNOWN_BUDGET_BLOCK, "block", "OFFICE");
    }

    @Test
    void a_year_is_opened_once() {
        given(establish(), open(line("T01", GDS)))
                .when(open(line("T02", GDS)))
                .as(PROGRAMME_OFFICE)
                .isRefused(BUDGET_YEAR_ALREADY_OPEN, "year", 2025);
    }

    @Test
    void the_first_year_may_be_any_and_the_next_follows_it() {
        given(establish(), open(Year.of(2019), line("T01", GDS)))
                .when(open(Year.of(2020), line("T01", GDS)))
                .as(PROGRAMME_OFFICE)
                .isAccepted();
    }

    @Test
    void no_year_is_opened_before_one_that_is_open() {
        given(establish(), open(line("T01", GDS)))
                .when(open(Year.of(2024), line("T01", GDS)))
                .as(PROGRAMME_OFFICE)
                .isRefused(YEAR_NOT_NEXT, "year", 2024, "latest", 2025);
    }

    @Test
    void no_year_is_left_out() {
        given(establish(), open(Year.of(2024), line("T01", GDS)))
                .when(open(Year.of(2026), line("T01", GDS)))
                .as(PROGRAMME_OFFICE)
                .isRefused(YEAR_NOT_NEXT, "year", 2026, "latest", 2024);
    }

    @Test
    void a_line_is_named_once() {
        given(establish())
                .when(open(line("T01", GDS), line("T02", GDS), line("T01", OS)))
                .as(PROGRAMME_OFFICE)
                .isRefused(NAMED_TWICE, "name", "line T01");
    }

    @Test
    void a_block_is_named_once() {
        BudgetBlock block = new BudgetBlock("LINES", "Linjer", null);
        given(establish())
                .when(with(List.of(), List.of(block, block), line("T01", GDS)))
                .as(PROGRAMME_OFFICE)
                .isRefused(NAMED_TWICE, "name", "block LINES");
    }

    @Test
    void a_group_is_named_once() {
        given(establish())
                .when(with(List.of(GROUPS.getFirst(), GROUPS.getFirst()), BLOCKS, line("T01", GDS)))
                .as(PROGRAMME_OFFICE)
                .isRefused(NAMED_TWICE, "name", "group OFFICE");
    }

    @Test
    void a_line_a_block_and_a_group_may_share_a_code() {
        given(establish())
                .when(with(
                        List.of(new BudgetGroup("T01", "Gruppe")),
                        List.of(new BudgetBlock("T01", "Blokk", "T01"), new BudgetBlock("LINES", "Linjer", null)),
                        line("T01", GDS)))
                .as(PROGRAMME_OFFICE)
                .isAccepted();
    }

    @Test
    void the_last_year_of_a_fund_source_can_be_opened() {
        given(establish())
                .when(open(Year.of(2026), line("T01", ALL)))
                .as(PROGRAMME_OFFICE)
                .isAccepted();
    }

    @Test
    void no_line_takes_money_of_a_fund_source_after_its_last_year() {
        given(establish())
                .when(open(Year.of(2027), line("T01", OS)))
                .as(PROGRAMME_OFFICE)
                .isRefused(FUND_SOURCE_PAST_LAST_YEAR, "source", "OS", "lastYear", 2026, "year", 2027);
    }

    @Test
    void one_ended_source_in_a_set_is_enough() {
        FundSource ended = new FundSource("GDS", "Groruddalen", Year.of(2024));
        FundSource goesOn = new FundSource("OS", "Oslo sør", Year.of(2026));
        given(establish(List.of(ended, goesOn)))
                .and(open(Year.of(2024), line("T01", GDS)))
                .when(open(Y2025, line("T01", OS), line("T02", no.tilsagn.money.SourceLabel.of("GDS+OS"))))
                .as(PROGRAMME_OFFICE)
                .isRefused(FUND_SOURCE_PAST_LAST_YEAR, "source", "GDS", "lastYear", 2024, "year", 2025);
    }
}
