package no.tilsagn.launcher.programmefile.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.tilsagn.launcher.programmefile.EditedProgrammeFile;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.content.Benefit;
import no.tilsagn.launcher.programmefile.content.Block;
import no.tilsagn.launcher.programmefile.content.BoardSeats;
import no.tilsagn.launcher.programmefile.content.FocusArea;
import no.tilsagn.launcher.programmefile.content.Frame;
import no.tilsagn.launcher.programmefile.content.FundSource;
import no.tilsagn.launcher.programmefile.content.Line;
import no.tilsagn.launcher.programmefile.content.OtherSection;
import no.tilsagn.launcher.programmefile.content.ProgrammeFile;
import no.tilsagn.launcher.programmefile.content.Project;
import no.tilsagn.launcher.programmefile.content.ResourceOfYear;
import no.tilsagn.launcher.programmefile.content.Sums;
import org.junit.jupiter.api.Test;

class ProgrammeOf2025Test {

    private final ProgrammeFile file = read();
    private final ActionProgramme programme = file.actionProgramme();

    @Test
    void it_names_three_fund_sources_in_order_each_with_its_last_year() {
        assertThat(programme.programme().id()).isEqualTo("delprogram-sysselsetting");
        assertThat(programme.programme().fundSources())
                .containsExactly(
                        new FundSource("GDS", "Groruddalssatsingen", 2026),
                        new FundSource("OS", "Oslo sør-satsingen", 2026),
                        new FundSource("OIO", "Oslo indre øst-satsingen", 2026));
    }

    @Test
    void it_holds_24_projects_of_which_four_are_found_only_in_the_budget() {
        assertThat(programme.projects()).hasSize(24);
        assertThat(programme.projects().stream().filter(Project::budgetOnly).map(Project::number))
                .containsExactlyInAnyOrder("2021-42", "2022-04", "2022-14", "2020-35");
    }

    @Test
    void only_2022_17_opens_in_a_stated_phase() {
        assertThat(programme.projects().stream().filter(project -> project.openingPhase() != null))
                .singleElement()
                .satisfies(project -> assertThat(project.number()).isEqualTo("2022-17"))
                .satisfies(project -> assertThat(project.openingPhase()).isEqualTo("CONCEPT"));
    }

    @Test
    void accounting_numbers_keep_their_three_states() {
        Map<String, Long> states = programme.projects().stream()
                .collect(Collectors.groupingBy(
                        project -> project.accountingNumber().state(), Collectors.counting()));

        assertThat(states).isEqualTo(Map.of("NUMBER", 16L, "NOT_APPLICABLE", 6L, "MISSING", 2L));
    }

    @Test
    void the_youth_mark_stands_on_one_focus_area_and_four_projects() {
        assertThat(programme.focusAreas()).hasSize(5);
        assertThat(programme.focusAreas().stream().filter(FocusArea::youth).map(FocusArea::code))
                .containsExactly("FO-UNG");
        assertThat(programme.projects().stream().filter(Project::youth).map(Project::number))
                .containsExactlyInAnyOrder("2022-03", "2021-43", "2022-02", "2023-04");
    }

    @Test
    void its_43_lines_add_up_to_the_total_line_of_the_source() {
        assertThat(programme.budget().lines()).hasSize(43);
        assertThat(programme.budget().blocks().stream().map(Block::code))
                .containsExactly(
                        "FOCUS",
                        "PROJECTS",
                        "SERVICE_DEVELOPERS",
                        "COMPETENCE",
                        "PROGRAMME_ADMIN",
                        "PROJECT_DEVELOPERS",
                        "PORTFOLIO_FUND");
        Sums total = Sums.of(programme.budget().lines());
        assertThat(total).isEqualTo(new Sums(92_506_000, 12_565_000));
        assertThat(total.total()).isEqualTo(105_071_000);
    }

    @Test
    void its_totals_by_label_are_those_of_the_domain_guide() {
        Map<String, Long> byLabel = programme.budget().lines().stream()
                .collect(Collectors.groupingBy(
                        line -> String.join("+", line.label()),
                        Collectors.summingLong(line -> line.sums().total())));

        assertThat(byLabel)
                .isEqualTo(Map.of(
                        "GDS", 35_771_000L,
                        "OS", 19_073_000L,
                        "OIO", 5_340_000L,
                        "GDS+OS", 2_407_000L,
                        "OS+OIO", 267_000L,
                        "GDS+OS+OIO", 42_213_000L));
    }

    @Test
    void fourteen_lines_apply_and_their_labels_have_frames_of_exactly_that_sum() {
        assertThat(programme.budget().lines().stream().filter(line -> line.applied() > 0))
                .hasSize(14);
        assertThat(programme.budget().frames())
                .extracting(Frame::label, Frame::amount)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(List.of("GDS"), 2_000_000L),
                        org.assertj.core.groups.Tuple.tuple(List.of("OS"), 500_000L),
                        org.assertj.core.groups.Tuple.tuple(List.of("OIO"), 500_000L),
                        org.assertj.core.groups.Tuple.tuple(List.of("GDS", "OS", "OIO"), 9_565_000L));
    }

    @Test
    void every_project_line_but_2022_17_takes_no_more_applications() {
        assertThat(programme.budget().lines().stream()
                        .filter(line -> line.project() != null && !line.noMoreApplications())
                        .map(Line::line))
                .containsExactly("2022-17");
    }

    @Test
    void its_registers_are_those_of_the_2025_tables() {
        assertThat(ActionProgramme.entries(programme.goals())).hasSize(5);
        assertThat(ActionProgramme.entries(programme.benefits()).stream().map(Benefit::kind))
                .hasSize(12)
                .filteredOn("FINAL"::equals)
                .hasSize(3);
        assertThat(ActionProgramme.entries(programme.risks())).hasSize(16).allSatisfy(risk -> {
            assertThat(risk.probability()).isNull();
            assertThat(risk.consequence()).isNull();
            assertThat(risk.mitigation()).isNotBlank();
        });
        assertThat(ActionProgramme.entries(programme.plannedResults())).hasSize(16);
        assertThat(ActionProgramme.entries(programme.plannedImplementations())).hasSize(7);
        assertThat(ActionProgramme.entries(programme.administrativeResources()).stream()
                        .map(ResourceOfYear::year)
                        .distinct())
                .containsExactly(2024, 2025, 2026);
        assertThat(ActionProgramme.entries(programme.gatherings())).hasSize(5);
        List<BoardSeats.Seat> seats =
                Objects.requireNonNull(programme.boardSeats()).items();
        assertThat(seats.stream().filter(BoardSeats.Seat::voting)).hasSize(12);
        assertThat(seats.stream().filter(seat -> seat.kind().equals("OBSERVER")))
                .hasSize(2);
    }

    @Test
    void what_no_register_holds_is_counted() {
        assertThat(file.otherSections())
                .containsExactlyInAnyOrder(
                        new OtherSection("expectedSupplementaryApplications", 7),
                        new OtherSection("boardDuties", 5),
                        new OtherSection("earlierBoard", 8),
                        new OtherSection("ownerGroup", 4),
                        new OtherSection("recipients", 11),
                        new OtherSection("strategicAreas", 2),
                        new OtherSection("background", 19));
    }

    private static ProgrammeFile read() {
        try {
            return new ProgrammeFileReader().read(EditedProgrammeFile.YEAR_2025);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
