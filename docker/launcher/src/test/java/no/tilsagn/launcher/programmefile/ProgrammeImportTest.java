package no.tilsagn.launcher.programmefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.programmefile.RecordingService.Mishap;
import no.tilsagn.launcher.programmefile.RecordingService.Request;
import no.tilsagn.launcher.service.NoAnswer;
import no.tilsagn.launcher.service.Patience;
import no.tilsagn.launcher.service.ServiceClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ProgrammeImportTest {

    private static final String SAMPLE_PLAN = """
            {"blocks": [{"code": "MEASURES", "carryOver": 1650000, "applied": 450000},
                        {"code": "AREAS", "carryOver": 75000, "applied": 25000},
                        {"code": "OFFICE", "carryOver": 10000, "applied": 640000}],
             "groups": [], "carryOver": 1735000, "applied": 1115000}""";

    /** Of the sample, one for each of its entries and two remarks: one it declares, one a check finds. */
    private static final int COMMANDS = 18;

    private final RecordingService service = new RecordingService().answeringPlan(SAMPLE_PLAN);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<Duration> waits = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        service.close();
        System.clearProperty("tilsagn.import.pause");
    }

    @Test
    void commands_are_given_in_an_order_in_which_each_finds_what_it_needs() throws Exception {
        importSample();

        assertThat(service.requests().stream().map(request -> request.role() + " " + request.path()))
                .containsExactly(
                        "board-secretary /programmes/omradeloft-fjordbyen",
                        "programme-office /programmes/omradeloft-fjordbyen/projects",
                        "programme-office /programmes/omradeloft-fjordbyen/projects",
                        "programme-office /programmes/omradeloft-fjordbyen/projects",
                        "programme-office /programmes/omradeloft-fjordbyen/focus-areas",
                        "programme-office /programmes/omradeloft-fjordbyen/budget-years",
                        "board-secretary /programmes/omradeloft-fjordbyen/budget-years/2026/frames",
                        "board-secretary /programmes/omradeloft-fjordbyen/budget-years/2026/frames",
                        "board-secretary /programmes/omradeloft-fjordbyen/budget-years/2026/frames",
                        "project-owner /programmes/omradeloft-fjordbyen/funding-applications",
                        "project-owner /programmes/omradeloft-fjordbyen/funding-applications",
                        "programme-office /programmes/omradeloft-fjordbyen/funding-applications",
                        "programme-office /programmes/omradeloft-fjordbyen/funding-applications",
                        "programme-office /programmes/omradeloft-fjordbyen/funding-applications",
                        "board-secretary /programmes/omradeloft-fjordbyen/budget-years/2026/adoption",
                        "programme-office /programmes/omradeloft-fjordbyen/benefits",
                        "programme-office /programmes/omradeloft-fjordbyen/remarks",
                        "programme-office /programmes/omradeloft-fjordbyen/remarks");
        assertThat(service.requests().subList(1, 4).stream()
                        .map(request -> request.body().at("/number").stringValue()))
                .as("P-2 builds on P-3")
                .containsExactly("P-1", "P-3", "P-2");
    }

    @Test
    void the_adoption_names_every_line_and_the_applications_by_the_ids_they_were_answered_with() throws Exception {
        importSample();

        Request adoption = service.requests().stream()
                .filter(request -> request.path().endsWith("/adoption"))
                .findFirst()
                .orElseThrow();
        assertThat(adoption.body().at("/lines")).hasSize(6);
        assertThat(adoption.body().at("/applications").toString())
                .isEqualTo("[\"id-10\",\"id-11\",\"id-12\",\"id-13\",\"id-14\"]");
    }

    @Test
    void the_2025_file_takes_a_command_for_each_entry_of_its_tables() throws Exception {
        JsonNode file = ServiceClient.JSON.readTree(EditedProgrammeFile.YEAR_2025);
        int entries = Stream.of(
                        "/rules",
                        "/projects",
                        "/focusAreas",
                        "/budget/frames",
                        "/goals/items",
                        "/benefits/items",
                        "/risks/items",
                        "/plannedResults/items",
                        "/plannedImplementations/items",
                        "/gatherings/items",
                        "/boardSeats/items")
                .mapToInt(table -> file.at(table).size())
                .sum();
        int applications = 14;
        int yearsOfResources = 3;
        int programmeYearAndAdoption = 3;
        int remarks = 26;

        assertThat(ProgrammeImport.commandsIn(EditedProgrammeFile.YEAR_2025))
                .isEqualTo(entries + applications + yearsOfResources + programmeYearAndAdoption + remarks);
    }

    @Test
    void an_import_run_twice_stores_nothing_twice_and_reports_the_same() throws Exception {
        ImportReport first = importSample();
        ImportReport second = importSample();

        assertThat(service.requests()).hasSize(2 * COMMANDS);
        assertThat(service.stored()).hasSize(COMMANDS);
        assertThat(second).isEqualTo(first);
        assertThat(first.lastPosition()).isEqualTo(COMMANDS);
    }

    @Test
    void a_limited_command_is_given_again_after_as_long_as_the_service_asks_and_the_terminal_says_so()
            throws Exception {
        service.with(Mishap.LIMITED, 3, 4);

        importSample();

        assertThat(service.stored()).hasSize(COMMANDS);
        assertThat(service.requests().subList(2, 5))
                .extracting(Request::key)
                .containsOnly(service.stored().get(2).key());
        assertThat(waits).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Waiting 7 s, as the service asks: 429 too-many-refusals");
    }

    @Test
    void an_import_broken_off_in_the_middle_goes_on_from_there() throws Exception {
        service.with(Mishap.REFUSED, 8);
        assertThatExceptionOfType(ImportStopped.class).isThrownBy(this::importSample);
        assertThat(service.stored()).hasSize(7);

        ImportReport report = importSample();

        assertThat(service.stored()).hasSize(COMMANDS);
        assertThat(report.lastPosition()).isEqualTo(COMMANDS);
    }

    @Test
    void a_service_that_is_away_for_a_while_is_asked_again_with_the_same_key() throws Exception {
        service.with(Mishap.UNAVAILABLE, 3, 4).with(Mishap.STILL_UNDER_WAY, 5);

        importSample();

        assertThat(service.requests().subList(2, 6).stream().map(Request::key).distinct())
                .hasSize(1);
        assertThat(service.stored()).hasSize(COMMANDS);
        assertThat(waits).containsExactly(Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(400));
    }

    @Test
    void a_command_whose_answer_is_lost_is_stored_once() throws Exception {
        service.with(Mishap.LOST_AFTER_STORING, 2, 11);

        importSample();

        assertThat(service.requests()).hasSize(COMMANDS + 2);
        assertThat(service.stored()).hasSize(COMMANDS);
    }

    @Test
    void a_refusal_stops_the_import_with_its_text_and_figures() {
        service.with(Mishap.REFUSED, 2);

        assertThatExceptionOfType(ImportStopped.class)
                .isThrownBy(this::importSample)
                .withMessageContaining("projects P-1 is refused")
                .withMessageContaining("project-number-taken")
                .withMessageContaining("The number is taken")
                .withMessageContaining("2021-37");
        assertThat(service.requests()).hasSize(2);
        assertThat(waits).isEmpty();
    }

    @Test
    void a_service_that_never_comes_back_ends_the_import_after_60_seconds() {
        service.close();

        assertThatExceptionOfType(NoAnswer.class).isThrownBy(this::importSample).withMessageContaining("60 seconds");
        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus)).isEqualTo(Duration.ofSeconds(60));
        assertThat(waits).allMatch(wait -> wait.compareTo(Duration.ofSeconds(2)) <= 0);
    }

    @Test
    void a_command_with_another_content_has_another_key() throws Exception {
        importSample();
        Path changed = EditedProgrammeFile.of(EditedProgrammeFile.SAMPLE)
                .set("/projects/0/name", "\"Sykkelverkstedet på havna\"")
                .writeTo(folder);

        run(changed);

        assertThat(service.stored()).hasSize(COMMANDS + 1);
    }

    @Test
    void keys_are_plain_text_that_fits_a_header_and_differ_between_steps() throws Exception {
        importSample();

        assertThat(service.requests().stream().map(Request::key))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[!-~]{1,128}"));
    }

    @Test
    void a_faulty_file_sends_nothing() {
        Path faulty = EditedProgrammeFile.of(EditedProgrammeFile.SAMPLE)
                .set("/budget/frames/0/amount", "1")
                .writeTo(folder);

        assertThatExceptionOfType(FaultyFile.class).isThrownBy(() -> run(faulty));
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void the_import_pauses_between_commands_when_told_to() throws Exception {
        System.setProperty("tilsagn.import.pause", "250");

        importSample();

        assertThat(waits).hasSize(COMMANDS - 1).containsOnly(Duration.ofMillis(250));
    }

    @Test
    void a_plan_read_back_that_is_not_the_one_imported_is_an_error() {
        service.answeringPlan(SAMPLE_PLAN.replace("1650000", "1650001"));

        assertThatExceptionOfType(ImportStopped.class)
                .isThrownBy(this::importSample)
                .withMessageContaining("MEASURES is 1 650 001 + 450 000, imported were 1 650 000 + 450 000");
    }

    @Test
    void progress_is_shown_until_the_last_command() throws Exception {
        importSample();

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("import: 18 of 18 commands, last remarks INC-09");
    }

    private ImportReport importSample() throws Exception {
        return run(EditedProgrammeFile.SAMPLE);
    }

    private ImportReport run(Path file) throws Exception {
        return new ProgrammeImport(
                        service.address(),
                        service.address(),
                        role -> "token-of-" + role,
                        new PrintStream(printed, true, StandardCharsets.UTF_8),
                        Patience.FOR_A_RESTART,
                        waits::add)
                .run(file);
    }
}
