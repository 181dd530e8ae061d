package no.tilsagn.launcher.programmefile.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.tilsagn.launcher.programmefile.EditedProgrammeFile;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.fault.ProgrammeFileReader;
import no.tilsagn.launcher.programmefile.remark.Remark.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The expected findings are those of the domain guide and of the remarks people made on the 2025 source. */
class RemarkChecksTest {

    private static final String PROJECT_LINES = "/budget/blocks/1/lines";

    @TempDir
    private Path folder;

    @Test
    void the_2025_file_has_the_26_remarks_with_their_ids_of_which_checks_find_eight() throws Exception {
        List<Remark> remarks = remarks(EditedProgrammeFile.YEAR_2025, file -> {});

        assertThat(remarks.stream().map(Remark::id))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 26)
                        .mapToObj("INC-%02d"::formatted)
                        .toList());
        assertThat(remarks.stream()
                        .filter(remark -> remark.origin() == Origin.FOUND)
                        .map(Remark::id))
                .containsExactly("INC-01", "INC-03", "INC-05", "INC-06", "INC-09", "INC-13", "INC-18", "INC-22");
    }

    @Test
    void a_specification_row_that_prints_another_total_than_its_applied_amount_is_found() throws Exception {
        assertThat(found("INC-01", file -> {}))
                .singleElement()
                .asString()
                .contains("row U1", "1 700 000", "2 840 000", "difference 1 140 000", "4 363 000");
    }

    @Test
    void a_remark_says_of_what_kind_it_is_and_where_in_the_source() throws Exception {
        List<Remark> remarks = remarks(EditedProgrammeFile.YEAR_2025, file -> {});

        assertThat(remarks.stream().map(Remark::kind)).containsOnly("CONTRADICTION", "GAP", "LOSS");
        assertThat(remarks.stream()
                        .filter(remark -> remark.kind().equals("LOSS"))
                        .map(Remark::id))
                .as("the colours of the risks, the two figures")
                .containsExactly("INC-14", "INC-15");
        assertThat(section(remarks, "INC-01")).isEqualTo("9.1");
        assertThat(section(remarks, "INC-13")).isEqualTo("8, Tabell 5 and 6");
        assertThat(section(remarks, "INC-18")).isEqualTo("5.2, 5.3");
        assertThat(section(remarks, "INC-22")).isEqualTo("WEB18");
        assertThat(section(remarks, "INC-17")).isEqualTo("Tabell 2 vs 4.2, Tabell 4, 9.2");
    }

    @Test
    void a_declared_remark_names_the_lines_and_labels_it_is_about() throws Exception {
        assertThat(found("INC-07", file -> {})).containsExactly("line 2022-17");
        assertThat(found("INC-11", file -> {})).containsExactly("label GDS", "label OS", "label OIO");
        assertThat(found("INC-15", file -> {})).isEmpty();
    }

    private static String section(List<Remark> remarks, String id) {
        return String.valueOf(remarks.stream()
                .filter(remark -> remark.id().equals(id))
                .findFirst()
                .orElseThrow()
                .section());
    }

    @Test
    void the_2025_file_with_that_row_repaired_has_25_remarks() throws Exception {
        List<Remark> remarks = remarks(
                EditedProgrammeFile.YEAR_2025,
                file -> file.set("/budget/blocks/5/lines/0/specification/0/printed/total", "1700000"));

        assertThat(remarks).hasSize(25).noneMatch(remark -> remark.id().equals("INC-01"));
    }

    @Test
    void budget_lines_of_projects_in_no_table_are_found_with_their_sum() throws Exception {
        assertThat(found("INC-03", file -> {}))
                .containsExactly(
                        "line 2021-42: in no project table, 267 000",
                        "line 2022-04: in no project table, 368 000",
                        "line 2022-14: in no project table, 275 000",
                        "line 2020-35: in no project table, 950 000");
        assertThat(finding("INC-03")).contains("4 budget lines", "1 860 000");
    }

    @Test
    void a_budget_whose_projects_all_stand_in_the_table_has_no_such_lines() throws Exception {
        assertThat(found(
                        "INC-03",
                        file -> IntStream.rangeClosed(20, 23)
                                .forEach(project -> file.set("/projects/" + project + "/budgetOnly", "false"))))
                .isEmpty();
    }

    @Test
    void a_blank_accounting_number_is_missed_where_the_recipient_is_municipal() throws Exception {
        assertThat(found("INC-05", file -> {}))
                .containsExactly(
                        "line 2024-01: no accounting number for the recipient BGR (Nav)",
                        "line 2023-04: no accounting number for the recipient BGO (Nav)");
    }

    @Test
    void a_blank_accounting_number_is_not_missed_where_the_recipient_is_the_state() throws Exception {
        assertThat(found(
                        "INC-05",
                        file -> file.set(PROJECT_LINES + "/18/recipient", "\"Nav Alna (stat)\"")
                                .set(PROJECT_LINES + "/20/recipient", "\"Nav Gamle Oslo (stat)\"")))
                .isEmpty();
    }

    @Test
    void accounting_numbers_that_differ_in_one_digit_are_found() throws Exception {
        assertThat(found("INC-06", file -> {}))
                .containsExactly(
                        "line 2022-13: 20012212 of 2022-13 and 30012212 of 2022-17 differ in digit 1",
                        "line 2022-17: 30012212 of 2022-17 and 20012212 of 2022-13 differ in digit 1");
    }

    @Test
    void accounting_numbers_that_differ_in_the_last_digit_or_in_two_are_ordinary() throws Exception {
        assertThat(found("INC-06", file -> file.set("/projects/19/accountingNumber/number", "\"20012213\"")))
                .isEmpty();
        assertThat(found("INC-06", file -> file.set("/projects/19/accountingNumber/number", "\"30112212\"")))
                .isEmpty();
    }

    @Test
    void money_under_several_fund_sources_is_found_as_unallocated() throws Exception {
        assertThat(found("INC-09", file -> {})).hasSize(17);
        assertThat(finding("INC-09")).contains("44 887 000 of 105 071 000");
    }

    @Test
    void money_under_one_fund_source_is_allocated() throws Exception {
        List<Remark> remarks = remarks(
                EditedProgrammeFile.SAMPLE,
                file -> file.set("/budget/blocks/0/lines/1/label", "[\"HAVN\"]")
                        .set("/budget/blocks/2/lines/0/label", "[\"HAVN\"]")
                        .set("/budget/frames/0/amount", "1200000"));

        assertThat(remarks).noneMatch(remark -> remark.id().equals("INC-09"));
    }

    @Test
    void a_number_that_a_table_of_risks_skips_is_found() throws Exception {
        assertThat(found("INC-13", file -> {}))
                .containsExactly("Tabell 6 skips number 12: 16 risks under the numbers 1 to 17");
    }

    @Test
    void a_table_of_risks_without_a_hole_is_in_order() throws Exception {
        assertThat(found("INC-13", file -> file.set("/risks/items/15/printedNumbers/1/number", "12")))
                .isEmpty();
    }

    @Test
    void projects_of_the_table_for_which_nothing_is_planned_are_found() throws Exception {
        assertThat(found("INC-18", file -> {}))
                .containsExactly("2020-36 Hurtigspor 2.0", "2022-16 Ny syntese i praksis");
        assertThat(finding("INC-18")).contains("18 of 20");
    }

    @Test
    void nothing_is_missed_where_every_project_has_a_plan_or_the_source_has_no_plans() throws Exception {
        assertThat(found(
                        "INC-18",
                        file -> file.add(
                                        "/plannedResults/items",
                                        "{\"id\": \"P17\", \"project\": \"2020-36\", \"text\": \"a result\"}")
                                .add(
                                        "/plannedImplementations/items",
                                        "{\"id\": \"I8\", \"project\": \"2022-16\", \"text\": \"in use\"}")))
                .isEmpty();
        assertThat(found("INC-18", file -> file.remove("/plannedResults").remove("/plannedImplementations")))
                .isEmpty();
    }

    @Test
    void an_amount_between_two_limits_of_authority_has_no_decider() throws Exception {
        assertThat(found("INC-22", file -> {})).singleElement().asString().contains("exactly 300 000");
    }

    @Test
    void limits_of_authority_that_meet_leave_no_amount_out() throws Exception {
        assertThat(found(
                        "INC-22",
                        file -> file.remove("/authorityRules/items/2/over")
                                .set("/authorityRules/items/2/from", "300000")))
                .isEmpty();
    }

    @Test
    void limits_of_authority_that_end_leave_the_larger_amounts_out() throws Exception {
        assertThat(found("INC-22", file -> file.remove("/authorityRules/items/2")))
                .containsExactly("from 300 000 and above");
    }

    @Test
    void one_line_changed_by_1_000_is_one_remark_with_all_its_places() throws Exception {
        Consumer<EditedProgrammeFile> edit = file -> file.set(PROJECT_LINES + "/0/carryOver", "9701000");

        assertThat(remarks(EditedProgrammeFile.YEAR_2025, edit)).hasSize(27);
        assertThat(found("SUM-01", edit))
                .containsExactly(
                        "line 2021-37: total: printed 9 700 000, computed 9 701 000, difference 1 000",
                        "sum of PROJECTS, carry-over: printed 65 650 000, computed 65 651 000, difference 1 000",
                        "sum of PROJECTS, total: printed 65 650 000, computed 65 651 000, difference 1 000",
                        "grand total, carry-over: printed 92 506 000, computed 92 507 000, difference 1 000",
                        "grand total, total: printed 105 071 000, computed 105 072 000, difference 1 000");
    }

    @Test
    void rows_that_do_not_add_up_to_their_lines_applied_amount_are_found() throws Exception {
        assertThat(found("SUM-02", file -> {})).isEmpty();
        assertThat(found(
                        "SUM-02",
                        file -> file.set("/budget/blocks/3/lines/0/specification/1/applied", "151000")
                                .set("/budget/blocks/3/lines/0/specification/1/printed/total", "151000")))
                .containsExactly("line COMPETENCE: applied 2 265 000, rows together 2 266 000");
    }

    @Test
    void expected_applications_that_do_not_add_up_to_their_printed_sum_are_found() throws Exception {
        assertThat(found("SUM-03", file -> {})).isEmpty();
        assertThat(found("SUM-03", file -> file.set("/expectedSupplementaryApplications/items/0/amount", "9000000")))
                .containsExactly("focus areas: printed 48 800 000, computed 49 800 000");
    }

    private String finding(String id) throws Exception {
        return remarks(EditedProgrammeFile.YEAR_2025, file -> {}).stream()
                .filter(remark -> remark.id().equals(id))
                .findFirst()
                .orElseThrow()
                .finding();
    }

    /** The places of a remark on the 2025 file after a change; none when it is not found. */
    private List<String> found(String id, Consumer<EditedProgrammeFile> edit) throws Exception {
        return remarks(EditedProgrammeFile.YEAR_2025, edit).stream()
                .filter(remark -> remark.id().equals(id))
                .flatMap(remark -> remark.places().stream())
                .map(RemarkPlace::toString)
                .toList();
    }

    private List<Remark> remarks(Path file, Consumer<EditedProgrammeFile> edit) throws Exception {
        EditedProgrammeFile edited = EditedProgrammeFile.of(file);
        edit.accept(edited);
        ActionProgramme programme =
                new ProgrammeFileReader().read(edited.writeTo(folder)).actionProgramme();
        return RemarkChecks.remarksOn(programme);
    }
}
